// The roles that a union gives its people, in the union's words; the county's own are for its chair.
import type { OfficeState, Role, Standing } from '../../api/types'
import { partialDate } from './personWords'

export const SCHOOL_ROLES: readonly (readonly [Role, string])[] = [
  ['union_chair', '工会主席'],
  ['union_officer', '工会委员'],
  ['group_leader', '工会小组长'],
  ['women_committee', '女职工委员'],
  ['audit_committee', '经审委员'],
  ['finance_officer', '工会财务'],
  ['party_secretary', '党组织书记'],
  ['principal', '校长（园长）'],
  ['supervision', '监督小组成员'],
  ['proposal_handler', '提案承办人'],
  ['delegate', '教代会代表'],
]

export const COUNTY_ROLES: readonly (readonly [Role, string])[] = [
  ['county_officer', '县工会干事'],
  ['county_chair', '县工会主席'],
  ['auditor', '审计人员'],
  ['operator', '运维人员'],
]

/** Offices over which the county looks in all schools. */
export const OFFICES = SCHOOL_ROLES.filter(([role]) => !['delegate', 'supervision', 'proposal_handler', 'group_leader'].includes(role))

export const STANDING_WORDS: Record<Standing, string> = { regular: '正式任职', deputy: '副职', acting: '代理' }

export const TONES: Record<OfficeState, 'done' | 'waiting' | 'late' | 'plain'> = { held: 'done', ending: 'waiting', acting: 'waiting', missing: 'late' }

/** 2024年9月1日起，至2027年8月31日. */
export function termWords(held: { first_day: string; last_day: string | null }): string {
  return `${partialDate(held.first_day)}起${held.last_day ? `，至${partialDate(held.last_day)}` : '，没有定届满日期'}`
}
