// The calls about mutual aid: covers, answers, ID numbers, the next period, claims.
import { dataOf, welfare } from '../../../api/client'
import type { ClaimMove, CoverAnswer, CoverKind, CoverView, OwnCover } from '../../../api/types'
import type { Key } from '../aidCalls'

export interface CoverForm {
  name: string
  kind: CoverKind
  insurer: string
  first_day: string
  last_day: string
  superior: string
  school: string
  person: string
  youngest: number | null
  oldest: number | null
}

const path = (id: string) => ({ params: { path: { roster_id: id } } })

export const read = (id: string): Promise<CoverView> => dataOf(welfare.GET('/mutual-aid/{roster_id}', path(id)))

export const offer = (union: string, unions: string[], form: CoverForm, headers: Key): Promise<CoverView> => dataOf(welfare.POST('/mutual-aid', { headers, body: { ...form, union_id: union, unions } }))

export const ask = (id: string, people: string[], headers: Key): Promise<CoverView> => dataOf(welfare.POST('/mutual-aid/{roster_id}/people', { ...path(id), headers, body: { people } }))

export const answer = (id: string, entries: string[], said: CoverAnswer, day: string, headers: Key): Promise<CoverView> =>
  dataOf(welfare.POST('/mutual-aid/{roster_id}/answers', { ...path(id), headers, body: { entries, answer: said, day } }))

export const answerOneself = (id: string, entry: string, said: CoverAnswer, day: string, headers: Key): Promise<OwnCover[]> =>
  dataOf(welfare.POST('/mutual-aid/{roster_id}/my-answer', { ...path(id), headers, body: { entries: [entry], answer: said, day } }))

export const enterNumber = (id: string, entry: string, number: string, headers: Key) => welfare.POST('/mutual-aid/{roster_id}/id-number', { ...path(id), headers, body: { entry_id: entry, id_number: number } })

export const renew = (id: string, firstDay: string, lastDay: string, headers: Key): Promise<CoverView> => dataOf(welfare.POST('/mutual-aid/{roster_id}/renew', { ...path(id), headers, body: { first_day: firstDay, last_day: lastDay } }))

export const startClaim = (id: string, entry: string, happenedOn: string, headers: Key) => welfare.POST('/mutual-aid/{roster_id}/claims', { ...path(id), headers, body: { entry_id: entry, happened_on: happenedOn } })

export const stepClaim = (claim: string, move: ClaimMove, day: string, headers: Key) => welfare.POST('/mutual-aid/claims/{claim_id}/step', { params: { path: { claim_id: claim } }, headers, body: { move, day } })
