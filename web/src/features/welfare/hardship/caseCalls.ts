// The calls about hardship files: reading, entering, taking a step, looking in full.
import { dataOf, welfare } from '../../../api/client'
import type { CaseCategory, CaseCloseReason, CaseInput, CasePaperInput, CaseView, FileLook, HouseholdInput, NationalState, TransferView } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const path = (id: string) => ({ params: { path: { case_id: id } } })

export const read = (id: string): Promise<CaseView> => dataOf(welfare.GET('/hardship/{case_id}', path(id)))

export const readMine = (): Promise<CaseView[]> => dataOf(welfare.GET('/hardship/mine'))

export const readChoices = () => dataOf(welfare.GET('/hardship/choices'))

export const readPeople = (union: string) => dataOf(welfare.GET('/hardship/people', { params: { query: { union_id: union } } }))

export const reckon = (body: HouseholdInput) => dataOf(welfare.POST('/hardship/reckon', { body }))

export const search = (union: string, idNumber: string, headers: Key) => dataOf(welfare.POST('/hardship/search', { headers, body: { union_id: union, id_number: idNumber } }))

export const enter = (union: string, input: CaseInput, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship', { headers, body: { ...input, union_id: union } }))

export const record = (body: CasePaperInput, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/from-paper', { headers, body }))

export const change = (one: CaseView, input: CaseInput, headers: Key): Promise<CaseView> =>
  dataOf(welfare.PUT('/hardship/{case_id}', { params: { path: { case_id: one.id } }, headers: { ...headers, 'If-Match': `"${one.version}"` }, body: input }))

export const apply = (id: string, version: number, signedOn: string | null, headers: Key): Promise<CaseView> =>
  dataOf(welfare.POST('/hardship/{case_id}/apply', { ...path(id), headers, body: { consent_version: version, consent_on: signedOn } }))

export const correct = (id: string, body: { phone: string | null; bank_card: string | null; address: string | null }, headers: Key): Promise<CaseView> =>
  dataOf(welfare.POST('/hardship/{case_id}/correct', { ...path(id), headers, body }))

export const withdraw = (id: string, reason: string, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/withdraw', { ...path(id), headers, body: { reason: reason || null } }))

export const survey = (id: string, body: { surveyed_on: string; surveyors: string[]; finding: string }, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/survey', { ...path(id), headers, body }))

export const askNotice = (id: string, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/ask_notice', { ...path(id), headers }))

export const minutes = (id: string, number: string, day: string, headers: Key): Promise<CaseView> =>
  dataOf(welfare.POST('/hardship/{case_id}/minutes', { ...path(id), headers, body: { minutes_number: number, minutes_on: day } }))

export const forward = (id: string, slip: { signed_by: string; signed_on: string } | null, headers: Key): Promise<CaseView> =>
  dataOf(welfare.POST('/hardship/{case_id}/forward', { ...path(id), headers, ...(slip ? { body: slip } : {}) }))

export interface Ruling {
  category: CaseCategory
  reason: string | null
}

export const register = (id: string, body: Ruling, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/register', { ...path(id), headers, body }))

export const renew = (id: string, body: Ruling, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/renew', { ...path(id), headers, body }))

export const relapse = (id: string, body: Ruling, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/relapse', { ...path(id), headers, body }))

export const sendBack = (id: string, reason: string, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/return', { ...path(id), headers, body: { reason } }))

export const decline = (id: string, reason: string, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/decline', { ...path(id), headers, body: { reason } }))

export const lift = (id: string, day: string, reason: string, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/lift', { ...path(id), headers, body: { day, reason: reason || null } }))

export const close = (id: string, day: string, reason: CaseCloseReason, headers: Key): Promise<CaseView> => dataOf(welfare.POST('/hardship/{case_id}/close', { ...path(id), headers, body: { day, close_reason: reason } }))

export const followNational = (id: string, state: NationalState, day: string, number: string, headers: Key): Promise<CaseView> =>
  dataOf(welfare.POST('/hardship/{case_id}/national', { ...path(id), headers, body: { state, day, number: number || null } }))

export const open = (id: string, reason: string, headers: Key) => dataOf(welfare.POST('/hardship/{case_id}/openings', { ...path(id), headers, body: { reason } }))

export const reveal = (id: string, look: FileLook, reason: string, headers: Key) => dataOf(welfare.POST('/hardship/{case_id}/reveals', { ...path(id), headers, body: { look, reason } }))

export const readTransfers = (): Promise<TransferView[]> => dataOf(welfare.GET('/transfers'))

export const readOwnTransfers = (): Promise<TransferView[]> => dataOf(welfare.GET('/transfers/mine'))

export const askTransfer = (id: string, union: string, day: string, headers: Key): Promise<TransferView> => dataOf(welfare.POST('/transfers', { headers, body: { case_id: id, to_union_id: union, first_day: day } }))

export const answerTransfer = (id: string, agrees: boolean, signedOn: string | null, headers: Key): Promise<TransferView> => {
  const init = { params: { path: { transfer_id: id } }, headers, body: { signed_on: signedOn } }
  return dataOf(agrees ? welfare.POST('/transfers/{transfer_id}/agree', init) : welfare.POST('/transfers/{transfer_id}/refuse', init))
}

export const carryOut = (id: string, headers: Key): Promise<TransferView> => dataOf(welfare.POST('/transfers/{transfer_id}/carry_out', { params: { path: { transfer_id: id } }, headers }))
