// The calls about terms, what they are made of, and what delegates did.
import { activities, dataOf } from '../../../api/client'
import type { Colleague, Committee, CommitteeFields, CongressKind, CongressTerm, CongressTermDetail, CongressTermForm, Constituency, ConstituencyFields, Delegate, DelegateFields, DelegateSeat, DutyEntry, DutyFields, ElectionFields, LeftReason, UnionTerm } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }
type Row = { id: string; version: number }

const term = (id: string) => ({ params: { path: { term_id: id } } })
const place = (id: string) => ({ params: { path: { constituency_id: id } } })
const delegate = (id: string) => ({ params: { path: { delegate_id: id } } })
const committee = (id: string) => ({ params: { path: { committee_id: id } } })
const entry = (id: string) => ({ params: { path: { entry_id: id } } })
const seen = (row: Row) => ({ 'If-Match': `"${row.version}"` })

export interface TermFields {
  number: number
  kind: CongressKind
  years: number
  first_day: string
  staff_count: number | null
  staff_women: number | null
}

export const listTerms = (union: string): Promise<CongressTerm[]> => dataOf(activities.GET('/congress-terms', { params: { query: { union_id: union } } }))
export const countyTerms = (): Promise<UnionTerm[]> => dataOf(activities.GET('/congress-terms/county'))
export const readTerm = (id: string): Promise<CongressTermDetail> => dataOf(activities.GET('/congress-terms/{term_id}', term(id)))
export const termForm = (union: string): Promise<CongressTermForm> => dataOf(activities.GET('/congress-terms/form/{union_id}', { params: { path: { union_id: union } } }))
export const openTerm = (body: TermFields & { union_id: string; from_paper: boolean }, headers: Key): Promise<CongressTermDetail> => dataOf(activities.POST('/congress-terms', { headers, body }))
export const correctTerm = (row: Row, body: TermFields): Promise<CongressTermDetail> => dataOf(activities.PUT('/congress-terms/{term_id}', { ...term(row.id), headers: seen(row), body }))
export const takeBackTerm = (row: Row, headers: Key) => activities.POST('/congress-terms/{term_id}/take-back', { ...term(row.id), headers: { ...headers, ...seen(row) } })
export const staffOf = (id: string): Promise<Colleague[]> => dataOf(activities.GET('/congress-terms/{term_id}/staff', term(id)))

export const addPlaces = (id: string, constituencies: ConstituencyFields[], headers: Key): Promise<CongressTermDetail> =>
  dataOf(activities.POST('/congress-terms/{term_id}/constituencies', { ...term(id), headers, body: { constituencies } }))
export const changePlace = (row: Constituency, body: ConstituencyFields): Promise<CongressTermDetail> => dataOf(activities.PUT('/constituencies/{constituency_id}', { ...place(row.id), headers: seen(row), body }))
export const recordElection = (row: Constituency, body: ElectionFields): Promise<CongressTermDetail> => dataOf(activities.PUT('/constituencies/{constituency_id}/election', { ...place(row.id), headers: seen(row), body }))
export const removePlace = (row: Constituency, headers: Key): Promise<CongressTermDetail> => dataOf(activities.POST('/constituencies/{constituency_id}/remove', { ...place(row.id), headers: { ...headers, ...seen(row) } }))

export const addDelegates = (id: string, delegates: DelegateFields[], headers: Key): Promise<CongressTermDetail> => dataOf(activities.POST('/congress-terms/{term_id}/delegates', { ...term(id), headers, body: { delegates } }))
export const changeDelegate = (row: Delegate, body: DelegateFields): Promise<CongressTermDetail> => dataOf(activities.PUT('/delegates/{delegate_id}', { ...delegate(row.id), headers: seen(row), body }))
export const endDelegate = (row: Delegate, body: { last_day: string; reason: LeftReason; note: string | null }, headers: Key): Promise<CongressTermDetail> =>
  dataOf(activities.POST('/delegates/{delegate_id}/end', { ...delegate(row.id), headers: { ...headers, ...seen(row) }, body }))
export const resumeDelegate = (row: Delegate, headers: Key): Promise<CongressTermDetail> => dataOf(activities.POST('/delegates/{delegate_id}/resume', { ...delegate(row.id), headers: { ...headers, ...seen(row) } }))
export const removeDelegate = (row: Delegate, headers: Key): Promise<CongressTermDetail> => dataOf(activities.POST('/delegates/{delegate_id}/remove', { ...delegate(row.id), headers: { ...headers, ...seen(row) } }))

export const addCommittee = (id: string, body: CommitteeFields, headers: Key): Promise<CongressTermDetail> => dataOf(activities.POST('/congress-terms/{term_id}/committees', { ...term(id), headers, body }))
export const changeCommittee = (row: Committee, body: CommitteeFields): Promise<CongressTermDetail> => dataOf(activities.PUT('/committees/{committee_id}', { ...committee(row.id), headers: seen(row), body }))
export const removeCommittee = (row: Committee, headers: Key): Promise<CongressTermDetail> => dataOf(activities.POST('/committees/{committee_id}/remove', { ...committee(row.id), headers: { ...headers, ...seen(row) } }))

export const ownSeats = (): Promise<DelegateSeat[]> => dataOf(activities.GET('/delegates/mine'))
export const readSeat = (id: string): Promise<DelegateSeat> => dataOf(activities.GET('/delegates/{delegate_id}', delegate(id)))
export const enterDuty = (id: string, body: DutyFields, headers: Key): Promise<DelegateSeat> => dataOf(activities.POST('/delegates/{delegate_id}/duties', { ...delegate(id), headers, body }))
export const changeDuty = (row: DutyEntry, body: DutyFields): Promise<DelegateSeat> => dataOf(activities.PUT('/duties/{entry_id}', { ...entry(row.id), headers: seen(row), body }))
export const removeDuty = (row: DutyEntry, headers: Key): Promise<DelegateSeat> => dataOf(activities.POST('/duties/{entry_id}/remove', { ...entry(row.id), headers: { ...headers, ...seen(row) } }))
