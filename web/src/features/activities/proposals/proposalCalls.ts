// The calls that change rounds and proposals; each gives back how it stands afterwards.
import { activities, dataOf } from '../../../api/client'
import type { ProposalAssignment, ProposalDetail, ProposalLine, ProposalPerson, ProposalRating, ProposalReplyInput, ProposalRound, ProposalRoundInput, ProposalScreening, ProposalTableRow, ProposalWordsInput } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const of = (id: string) => ({ params: { path: { proposal_id: id } } })
const ofRound = (id: string) => ({ params: { path: { round_id: id } } })
const seen = (version: number) => ({ 'If-Match': `"${version}"` })

export const readRound = (id: string): Promise<ProposalRound> => dataOf(activities.GET('/proposal-rounds/{round_id}', ofRound(id)))
export const readRounds = (): Promise<ProposalRound[]> => dataOf(activities.GET('/proposal-rounds'))
export const readMine = (): Promise<ProposalLine[]> => dataOf(activities.GET('/proposals'))
export const readIn = (round: string): Promise<ProposalLine[]> => dataOf(activities.GET('/proposals', { params: { query: { round_id: round } } }))
export const read = (id: string): Promise<ProposalDetail> => dataOf(activities.GET('/proposals/{proposal_id}', of(id)))
export const people = (round: string, staff: boolean): Promise<ProposalPerson[]> => dataOf(activities.GET('/proposal-rounds/{round_id}/people', { params: { path: { round_id: round }, query: { staff } } }))

export const openRound = (body: ProposalRoundInput & { union_id: string; from_paper: boolean }, headers: Key): Promise<ProposalRound> => dataOf(activities.POST('/proposal-rounds', { headers, body }))
export const changeRound = (round: ProposalRound, body: ProposalRoundInput): Promise<ProposalRound> => dataOf(activities.PUT('/proposal-rounds/{round_id}', { ...ofRound(round.id), headers: seen(round.version), body }))
export const saveTable = (round: string, day: string, rows: ProposalTableRow[], headers: Key): Promise<ProposalRound> => dataOf(activities.POST('/proposal-rounds/{round_id}/table', { ...ofRound(round), headers, body: { day, rows } }))
export const publish = (round: string, headers: Key): Promise<ProposalRound> => dataOf(activities.POST('/proposal-rounds/{round_id}/publish', { ...ofRound(round), headers }))
export const reported = (round: string, day: string, headers: Key): Promise<ProposalRound> => dataOf(activities.POST('/proposal-rounds/{round_id}/reported', { ...ofRound(round), headers, body: { day } }))

export const write = (body: ProposalWordsInput & { round_id: string; ask: string[] }, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals', { headers, body }))
export const adopt = (round: string, suggestion: string, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/from-suggestion', { headers, body: { round_id: round, suggestion_id: suggestion } }))
export const record = (body: ProposalWordsInput & { round_id: string; author: string; seconders: string[]; submitted_on: string }, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/recorded', { headers, body }))
export const rewrite = (one: ProposalDetail, body: ProposalWordsInput): Promise<ProposalDetail> => dataOf(activities.PUT('/proposals/{proposal_id}', { ...of(one.id), headers: seen(one.version), body }))
export const ask = (id: string, whom: string[], headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/ask', { ...of(id), headers, body: { ask: whom } }))
export const second = (id: string, agree: boolean, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/second', { ...of(id), headers, body: { agree } }))
export const sign = (id: string, names: string[], headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/signatures', { ...of(id), headers, body: { names } }))
export const submit = (id: string, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/submit', { ...of(id), headers }))
export const withdraw = (id: string, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/withdraw', { ...of(id), headers }))
export const screen = (id: string, body: ProposalScreening, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/screen', { ...of(id), headers, body }))
export const assign = (id: string, body: ProposalAssignment, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/assign', { ...of(id), headers, body }))
export const view = (id: string, handler: string, words: string, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/view', { ...of(id), headers, body: { handler_id: handler, view: words } }))
export const reply = (id: string, body: ProposalReplyInput, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/reply', { ...of(id), headers, body }))
export const rate = (id: string, body: ProposalRating, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/rate', { ...of(id), headers, body }))
export const reopen = (id: string, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/reopen', { ...of(id), headers }))
export const progress = (id: string, text: string, day: string, finished: boolean, headers: Key): Promise<ProposalDetail> => dataOf(activities.POST('/proposals/{proposal_id}/milestones', { ...of(id), headers, body: { text, day, finished } }))
export const takeBack = (id: string, reason: string, headers: Key) => dataOf(activities.POST('/proposals/{proposal_id}/take-back', { ...of(id), headers, body: { reason } }))

