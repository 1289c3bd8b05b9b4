// The calls about one visit: reading it and taking a step. What a phone fills in goes by `useUnsent`.
import { dataOf, welfare } from '../../../api/client'
import type { VisitRecordFields, VisitView } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const path = (id: string) => ({ params: { path: { visit_id: id } } })

export const read = (id: string): Promise<VisitView> => dataOf(welfare.GET('/visits/{visit_id}', path(id)))

export const assign = (id: string, person: string, headers: Key): Promise<VisitView> =>
  dataOf(welfare.POST('/visits/{visit_id}/assign', { ...path(id), headers, body: { person_id: person } }))

export const correct = (visit: { id: string; version: number }, body: VisitRecordFields): Promise<VisitView> =>
  dataOf(welfare.PUT('/visits/{visit_id}/record', { params: { path: { visit_id: visit.id } }, headers: { 'If-Match': `"${visit.version}"` }, body }))

export const followUp = (id: string, body: { follow_up: string; follow_up_on: string }, headers: Key): Promise<VisitView> =>
  dataOf(welfare.POST('/visits/{visit_id}/follow-up', { ...path(id), headers, body }))

export const close = (id: string, result: string, headers: Key): Promise<VisitView> =>
  dataOf(welfare.POST('/visits/{visit_id}/close', { ...path(id), headers, body: { result: result || null } }))

export const skip = (id: string, reason: string, headers: Key): Promise<VisitView> =>
  dataOf(welfare.POST('/visits/{visit_id}/skip', { ...path(id), headers, body: { reason } }))

export const resume = (id: string, headers: Key): Promise<VisitView> => dataOf(welfare.POST('/visits/{visit_id}/resume', { ...path(id), headers }))

export const takeBack = (id: string, reason: string, headers: Key): Promise<VisitView> =>
  dataOf(welfare.POST('/visits/{visit_id}/take-back', { ...path(id), headers, body: { reason } }))

export const paper = (id: string) => welfare.GET('/visits/{visit_id}/paper', { ...path(id), parseAs: 'blob' })
