// The words for what is recorded of a person, and days that are known in part.
import type { MemberState, PersonDetails, StaffKind } from '../../api/types'

export const STAFF_KINDS: readonly (readonly [StaffKind, string])[] = [
  ['established', '在编'],
  ['contract', '合同聘用'],
  ['agency', '劳务派遣'],
  ['seconded', '借调'],
  ['temporary', '临时代课'],
  ['other', '其他'],
]

export const MEMBER_STATES: readonly (readonly [MemberState, string])[] = [
  ['member', '会员'],
  ['outside', '未入会'],
  ['applied', '已申请'],
  ['group_agreed', '小组已同意'],
  ['approved', '委员会已批准'],
  ['returned', '已退回'],
  ['retained', '保留会籍'],
  ['left', '已退会'],
  ['ended', '会籍已转出'],
]

export const SEXES = [
  ['female', '女'],
  ['male', '男'],
] as const

export type DetailField = Exclude<keyof PersonDetails, 'doubts' | 'sort_key'>

interface Field {
  field: DetailField
  label: string
  /** A day that may be known in part. */
  day?: boolean
}

/** In the order of a roster; what is masked is shown and given apart. */
export const FIELDS: readonly Field[] = [
  { field: 'staff_no', label: '职工号' },
  { field: 'sex', label: '性别' },
  { field: 'birth', label: '出生年月', day: true },
  { field: 'nation', label: '民族' },
  { field: 'politics', label: '政治面貌' },
  { field: 'education', label: '学历' },
  { field: 'degree', label: '学位' },
  { field: 'title', label: '职称' },
  { field: 'title_since', label: '职称取得时间', day: true },
  { field: 'post', label: '职务' },
  { field: 'subject', label: '任教学科' },
  { field: 'staff_kind', label: '编制' },
  { field: 'first_job', label: '参加工作', day: true },
  { field: 'came_here', label: '来校', day: true },
  { field: 'email', label: '邮箱' },
  { field: 'note', label: '备注' },
]

export const MASKED = [
  ['phone', '手机号'],
  ['id_number', '身份证号'],
  ['bank_card', '银行卡号'],
] as const

export function labelOf(field: string): string {
  return FIELDS.find((one) => one.field === field)?.label ?? MASKED.find(([name]) => name === field)?.[1] ?? field
}

export function wordOf<K extends string>(words: readonly (readonly [K, string])[], key: K | null | undefined): string {
  return words.find(([one]) => one === key)?.[1] ?? ''
}

/** 1990-05 as 1990年5月: as exact as it is known. */
export function partialDate(day: string | null | undefined): string {
  if (!day) return ''
  const [year, month, date] = day.split('-')
  return `${year}年${month ? `${Number(month)}月` : ''}${date ? `${Number(date)}日` : ''}`
}

/** What people type for a day (1990.5, 1990年5月, 1990/05/12) as it is sent; null where it is no day. */
export function sentDate(typed: string): string | null {
  const found = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/.exec(typed.trim().replace(/\s/g, ''))
  if (!found) return null
  return [found[1], ...[found[2], found[3]].filter(Boolean).map((part) => String(part).padStart(2, '0'))].join('-')
}

export function shownDetail(details: PersonDetails, field: DetailField): string {
  const value = details[field]
  if (field === 'sex') return wordOf(SEXES, details.sex)
  if (field === 'staff_kind') return wordOf(STAFF_KINDS, details.staff_kind)
  if (FIELDS.find((one) => one.field === field)?.day) return partialDate(value)
  return value ?? ''
}
