// The calls about health checks: reading, arranging, the list, the places, and who went.
import { dataOf, welfare } from '../../../api/client'
import type { Attendance, CheckKind, CheckView } from '../../../api/types'
import type { Key } from '../aidCalls'

export interface SlotDraft {
  day: string
  begins: string
  ends: string
  places: number
}

export interface CheckForm {
  kind: CheckKind
  audience: 'everybody' | 'picked'
  hospital: string
  first_day: string
  last_day: string
}

const path = (id: string) => ({ params: { path: { check_id: id } } })

export const read = (id: string): Promise<CheckView> => dataOf(welfare.GET('/health-checks/{check_id}', path(id)))

export const staff = (union: string, kind: CheckKind) => dataOf(welfare.GET('/health-checks/people', { params: { query: { union_id: union, kind } } }))

export const arrange = (union: string, form: CheckForm, more: { unions: string[]; task_id: string | null; slots: SlotDraft[] }, headers: Key): Promise<CheckView> =>
  dataOf(welfare.POST('/health-checks', { headers, body: { ...form, ...more, union_id: union } }))

export const record = (union: string, form: CheckForm, more: { attended: string[]; task_id: string | null }, headers: Key): Promise<CheckView> =>
  dataOf(welfare.POST('/health-checks/from-paper', { headers, body: { ...form, ...more, union_id: union } }))

export const change = (check: CheckView, form: CheckForm, headers: Key): Promise<CheckView> =>
  dataOf(welfare.PUT('/health-checks/{check_id}', { params: { path: { check_id: check.id } }, headers: { ...headers, 'If-Match': `"${check.version}"` }, body: { ...form, title: check.title } }))

export type CheckMove = 'announce' | 'close' | 'reopen' | 'cancel' | 'clone' | 'second-round'

export const move = (id: string, step: CheckMove, headers: Key): Promise<CheckView> => {
  const options = { ...path(id), headers }
  switch (step) {
    case 'announce': return dataOf(welfare.POST('/health-checks/{check_id}/announce', options))
    case 'close': return dataOf(welfare.POST('/health-checks/{check_id}/close', options))
    case 'reopen': return dataOf(welfare.POST('/health-checks/{check_id}/reopen', options))
    case 'cancel': return dataOf(welfare.POST('/health-checks/{check_id}/cancel', options))
    case 'clone': return dataOf(welfare.POST('/health-checks/{check_id}/clone', options))
    case 'second-round': return dataOf(welfare.POST('/health-checks/{check_id}/second-round', options))
  }
}

export const addSlots = (id: string, slots: SlotDraft[], headers: Key): Promise<CheckView> => dataOf(welfare.POST('/health-checks/{check_id}/slots', { ...path(id), headers, body: { slots } }))

export const removeSlot = (id: string, slot: string, headers: Key): Promise<CheckView> => dataOf(welfare.POST('/health-checks/{check_id}/slots/remove', { ...path(id), headers, body: { slot_id: slot } }))

export const putOnList = (id: string, people: string[], headers: Key): Promise<CheckView> => dataOf(welfare.POST('/health-checks/{check_id}/people', { ...path(id), headers, body: { people } }))

export const takeOffList = (id: string, entries: string[], headers: Key): Promise<CheckView> => dataOf(welfare.POST('/health-checks/{check_id}/people/remove', { ...path(id), headers, body: { entries } }))

export const assign = (id: string, entries: string[], slot: string | null, headers: Key): Promise<CheckView> => dataOf(welfare.POST('/health-checks/{check_id}/assign', { ...path(id), headers, body: { entries, slot_id: slot } }))

export const attend = (id: string, entries: string[], attendance: Attendance, day: string, headers: Key): Promise<CheckView> =>
  dataOf(welfare.POST('/health-checks/{check_id}/attendance', { ...path(id), headers, body: { entries, attendance, day } }))

export const book = (id: string, slot: string | null, headers: Key) => dataOf(welfare.POST('/health-checks/{check_id}/book', { ...path(id), headers, body: { slot_id: slot } }))
