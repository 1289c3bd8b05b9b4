// The roles held in one union, all of them: a union has some dozens.
import { dataOf, directory } from '../../api/client'
import type { Role, RoleView, Standing } from '../../api/types'
import { COUNTY_ROLES, SCHOOL_ROLES } from './roleWords'

const LONGEST_PAGE = 200
const ORDER = [...COUNTY_ROLES, ...SCHOOL_ROLES].map(([role]) => role)

export type Headers = { 'Idempotency-Key': string }

/** In the order of the offices: the chair is found at the top. */
export async function rolesOfUnion(union: string): Promise<RoleView[]> {
  const found: RoleView[] = []
  let cursor: string | null = null
  do {
    const query: { union_id: string; limit: number; cursor?: string } = { union_id: union, limit: LONGEST_PAGE, ...(cursor ? { cursor } : {}) }
    const page: { items: RoleView[]; next?: string | null } = await dataOf(directory.GET('/roles', { params: { query } }))
    found.push(...page.items)
    cursor = page.next ?? null
  } while (cursor)
  return found.sort((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role))
}

export interface NewRole {
  person: string
  role: Role
  standing: Standing
  firstDay: string
  lastDay: string
}

/** Give a role; what the county wants to be warned of, in sentences. */
export async function grantRole(union: string, wanted: NewRole, headers: Headers): Promise<string[]> {
  const days = { ...(wanted.firstDay ? { first_day: wanted.firstDay } : {}), ...(wanted.lastDay ? { last_day: wanted.lastDay } : {}) }
  const body = { person_id: wanted.person, role: wanted.role, union_id: union, standing: wanted.standing, ...days }
  return (await dataOf(directory.POST('/roles', { headers, body }))).warnings
}

export async function endRole(role: RoleView, lastDay: string, headers: Headers): Promise<void> {
  const params = { path: { role_id: role.id } }
  await directory.POST('/roles/{role_id}/end', { headers, params, body: lastDay ? { last_day: lastDay } : {} })
}
