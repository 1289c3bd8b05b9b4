// The calls about votes; each gives back how the vote stands afterwards.
import { activities, dataOf } from '../../../api/client'
import type { BallotCount, BallotDesk, BallotDetail, BallotInput, BallotVoter, CountQuestion, HeldBallot, VoteHolder } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const of = (id: string) => ({ params: { path: { ballot_id: id } } })

export const desk = (session: string): Promise<BallotDesk> => dataOf(activities.GET('/ballots', { params: { query: { session_id: session } } }))
export const read = (id: string): Promise<BallotDetail> => dataOf(activities.GET('/ballots/{ballot_id}', of(id)))
export const voters = (id: string): Promise<BallotVoter[]> => dataOf(activities.GET('/ballots/{ballot_id}/voters', of(id)))

export const setDuties = (session: string, holders: VoteHolder[]): Promise<BallotDesk> =>
  dataOf(activities.PUT('/vote-duties/{session_id}', { params: { path: { session_id: session } }, body: { holders } }))

export const make = (session: string, ballot: BallotInput, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots', { headers, body: { ...ballot, session_id: session } }))

export const recordNew = (session: string, ballot: BallotInput, held: HeldBallot, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/recorded', { headers, body: { ballot: { ...ballot, session_id: session }, held } }))

export const record = (id: string, held: HeldBallot, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/{ballot_id}/record', { ...of(id), headers, body: held }))

export const change = (ballot: BallotDetail, body: BallotInput): Promise<BallotDetail> =>
  dataOf(activities.PUT('/ballots/{ballot_id}', { params: { path: { ballot_id: ballot.id } }, headers: { 'If-Match': `"${ballot.version}"` }, body }))

export const drop = (id: string, headers: Key): Promise<BallotDetail> => dataOf(activities.POST('/ballots/{ballot_id}/drop', { ...of(id), headers }))
export const open = (id: string, headers: Key): Promise<BallotDetail> => dataOf(activities.POST('/ballots/{ballot_id}/open', { ...of(id), headers }))

export const close = (id: string, accept: CountQuestion[], headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/{ballot_id}/close', { ...of(id), headers, body: { accept } }))

export const count = (id: string, body: BallotCount, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/{ballot_id}/count', { ...of(id), headers, body }))

export const sign = (id: string, headers: Key): Promise<BallotDetail> => dataOf(activities.POST('/ballots/{ballot_id}/sign', { ...of(id), headers }))

export const signedOnPaper = (id: string, day: string, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/{ballot_id}/signed-on-paper', { ...of(id), headers, body: { signed_on: day } }))

export const sendBack = (id: string, reason: string, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/{ballot_id}/return', { ...of(id), headers, body: { reason } }))

export const announce = (id: string, name: string, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/{ballot_id}/announce', { ...of(id), headers, body: { by_name: name } }))

export const deliver = (id: string, name: string, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/{ballot_id}/deliver', { ...of(id), headers, body: { by_name: name } }))

export const makeVoid = (id: string, reason: string, headers: Key): Promise<BallotDetail> =>
  dataOf(activities.POST('/ballots/{ballot_id}/void', { ...of(id), headers, body: { reason } }))

export const repeat = (id: string, headers: Key): Promise<BallotDetail> => dataOf(activities.POST('/ballots/{ballot_id}/repeat', { ...of(id), headers }))
export const runOff = (id: string, headers: Key): Promise<BallotDetail> => dataOf(activities.POST('/ballots/{ballot_id}/run-off', { ...of(id), headers }))
