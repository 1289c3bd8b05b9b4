// The calls about one aid: reading it, taking a step, and entering one.
import { dataOf, welfare } from '../../api/client'
import type { AidInput, AidView, PaidBy } from '../../api/types'

export type Key = { 'Idempotency-Key': string }

/** What goes along with a decision: who has signed a slip, or the committee's decision over a cap. */
export type Decision = Partial<Record<'decided_by_name' | 'decided_on' | 'collective_number' | 'collective_on', string>>

const path = (id: string) => ({ params: { path: { aid_id: id } } })

export const read = (id: string): Promise<AidView> => dataOf(welfare.GET('/relief/{aid_id}', path(id)))

export const enter = (union: string, input: AidInput, request: boolean, headers: Key): Promise<AidView> =>
  dataOf(welfare.POST('/relief', { headers, body: { ...input, union_id: union, request } }))

export const record = (union: string, input: AidInput & { decided_by_name: string; decided_on: string; paid_on: string | null; paid_by: PaidBy | null; receipted_on: string | null }, headers: Key): Promise<AidView> =>
  dataOf(welfare.POST('/relief/from-paper', { headers, body: { ...input, union_id: union } }))

export const change = (aid: AidView, input: AidInput, headers: Key): Promise<AidView> =>
  dataOf(welfare.PUT('/relief/{aid_id}', { params: { path: { aid_id: aid.id } }, headers: { ...headers, 'If-Match': `"${aid.version}"` }, body: input }))

export const request = (id: string, headers: Key): Promise<AidView> => dataOf(welfare.POST('/relief/{aid_id}/request', { ...path(id), headers }))

export const approve = (id: string, body: Decision, headers: Key): Promise<AidView> =>
  dataOf(welfare.POST('/relief/{aid_id}/approve', { ...path(id), headers, body }))

export const reject = (id: string, reason: string, headers: Key): Promise<AidView> =>
  dataOf(welfare.POST('/relief/{aid_id}/reject', { ...path(id), headers, body: { reason } }))

export const pay = (id: string, body: { paid_on: string; paid_by: PaidBy }, headers: Key): Promise<AidView> =>
  dataOf(welfare.POST('/relief/{aid_id}/pay', { ...path(id), headers, body }))

export const receipt = (id: string, receiptedOn: string, headers: Key): Promise<AidView> =>
  dataOf(welfare.POST('/relief/{aid_id}/receipt', { ...path(id), headers, body: { receipted_on: receiptedOn } }))

export const cancel = (id: string, reason: string, headers: Key): Promise<AidView> =>
  dataOf(welfare.POST('/relief/{aid_id}/cancel', { ...path(id), headers, body: { reason: reason || null } }))

export const reclaim = (id: string, body: { reclaimed_on: string; reason: string }, headers: Key): Promise<AidView> =>
  dataOf(welfare.POST('/relief/{aid_id}/reclaim', { ...path(id), headers, body }))

export const openList = (union: string, reason: string, headers: Key) => dataOf(welfare.POST('/relief/openings', { headers, body: { union_id: union, reason } }))

export const open = (id: string, reason: string, headers: Key) => dataOf(welfare.POST('/relief/{aid_id}/openings', { ...path(id), headers, body: { reason } }))
