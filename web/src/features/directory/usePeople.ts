// People of one union, or of all that one sees, with the union's roles and accounts where that is allowed.
import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { dataOf, directory, type Problem } from '../../api/client'
import type { AccountView, MemberState, PasswordView, PersonLine, Role, RoleView, StaffKind } from '../../api/types'
import { useSession } from '../../ui/session'
import { asProblem } from '../../ui/useLoad'
import { rolesOfUnion } from './unionRoles'

const PAGE = 50
const PAUSE_MS = 250

type Headers = { 'Idempotency-Key': string }

export interface PeopleFilter {
  member: MemberState | ''
  kind: StaffKind | ''
  retired: boolean
}

export function usePeople(union: () => string, filter: PeopleFilter) {
  const { isCounty, me } = useSession()
  const people = shallowRef<PersonLine[] | null>(null)
  const roles = shallowRef<RoleView[]>([])
  const accounts = shallowRef<AccountView[]>([])
  const words = ref('')
  const next = ref<string | null>(null)
  const total = ref(0)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let newest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const handsOut = computed(() => isCounty.value && (me.value?.may.includes('hand_out_account') ?? false))
  const accountOf = (person: string) => accounts.value.find((account) => account.person_id === person) ?? null
  // Being on the staff goes without saying in a list of the staff.
  const rolesOf = (person: string) => roles.value.filter((role) => role.person_id === person && role.role !== 'staff_member')

  async function attempt(work: (mine: number) => Promise<void>): Promise<void> {
    const mine = ++newest
    busy.value = true
    try {
      await work(mine)
      if (mine === newest) problem.value = null
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) busy.value = false
    }
  }

  /** What is asked for, as the list and its sheet take it. */
  function asked() {
    const q = words.value.trim()
    const { member, kind, retired } = filter
    return { ...(q ? { q } : {}), ...(union() ? { union_id: union() } : {}), ...(member ? { member_state: member } : {}), ...(kind ? { staff_kind: kind } : {}), ...(retired ? { retired } : {}) }
  }

  function ask(cursor: string | null) {
    const query = { ...asked(), limit: PAGE, ...(cursor ? { cursor } : {}) }
    return dataOf(directory.GET('/people', { params: { query } }))
  }

  function sheet() {
    return directory.GET('/people/export', { params: { query: asked() }, parseAs: 'blob' })
  }

  async function search(): Promise<void> {
    await attempt(async (mine) => {
      const page = await ask(null)
      if (mine !== newest) return
      people.value = page.items
      next.value = page.next ?? null
      total.value = page.total ?? page.items.length
    })
  }

  async function more(): Promise<void> {
    await attempt(async (mine) => {
      const page = await ask(next.value)
      if (mine !== newest) return
      people.value = [...(people.value ?? []), ...page.items]
      next.value = page.next ?? null
    })
  }

  /** Roles and accounts of the union, after an act or when it is opened. */
  async function loadStanding(): Promise<void> {
    const of = union()
    if (!of) return
    const [held, given] = await Promise.all([rolesOfUnion(of), handsOut.value ? dataOf(directory.GET('/accounts', { params: { query: { union_id: of } } })) : []])
    if (of !== union()) return
    roles.value = held
    accounts.value = given
  }

  async function open(): Promise<void> {
    people.value = null
    words.value = ''
    roles.value = []
    accounts.value = []
    await Promise.all([search(), loadStanding().catch((error: unknown) => (problem.value = asProblem(error)))])
  }

  function type(text: string): void {
    words.value = text
    clearTimeout(timer)
    timer = setTimeout(() => void search(), PAUSE_MS)
  }

  function handOut(person: string, login: string, headers: Headers): Promise<PasswordView> {
    return dataOf(directory.POST('/accounts', { headers, body: { person_id: person, login } }))
  }

  function reset(account: AccountView, headers: Headers): Promise<PasswordView> {
    return dataOf(directory.POST('/accounts/{account_id}/reset-password', { headers, params: { path: { account_id: account.id } } }))
  }

  async function turn(account: AccountView, headers: Headers): Promise<void> {
    const params = { path: { account_id: account.id } }
    await (account.enabled ? directory.POST('/accounts/{account_id}/disable', { headers, params }) : directory.POST('/accounts/{account_id}/enable', { headers, params }))
  }

  async function grant(person: string, role: Role, lastDay: string | null, headers: Headers): Promise<void> {
    const body = { person_id: person, role, union_id: union(), ...(lastDay ? { last_day: lastDay } : {}) }
    await directory.POST('/roles', { headers, body })
  }

  async function end(role: RoleView, headers: Headers): Promise<void> {
    await directory.POST('/roles/{role_id}/end', { headers, params: { path: { role_id: role.id } }, body: {} })
  }

  onBeforeUnmount(() => clearTimeout(timer))
  return { people, handsOut, words, next, total, problem, busy, open, search, more, type, sheet, loadStanding, accountOf, rolesOf, handOut, reset, turn, grant, end }
}

export type People = ReturnType<typeof usePeople>
