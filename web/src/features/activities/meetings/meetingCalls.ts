// The calls that change a meeting; each gives back how it stands afterwards.
import { activities, dataOf } from '../../../api/client'
import type { ForSession, MeetingFactsInput, MeetingView, MinutesInput, NewMinutesInput } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const of = (id: string) => ({ params: { path: { meeting_id: id } } })
const seen = (meeting: Pick<MeetingView, 'version'>) => ({ 'If-Match': `"${meeting.version}"` })

export const read = (id: string): Promise<MeetingView> => dataOf(activities.GET('/meetings/{meeting_id}', of(id)))

export const write = (body: NewMinutesInput, headers: Key): Promise<MeetingView> => dataOf(activities.POST('/meetings', { headers, body }))

export const rewrite = (was: MeetingView, body: MinutesInput): Promise<MeetingView> =>
  dataOf(activities.PUT('/meetings/{meeting_id}', { ...of(was.id), headers: seen(was), body }))

export const correct = (was: MeetingView, body: MeetingFactsInput): Promise<MeetingView> =>
  dataOf(activities.PUT('/meetings/{meeting_id}/facts', { ...of(was.id), headers: seen(was), body }))

export const settle = (was: MeetingView, headers: Key): Promise<MeetingView> =>
  dataOf(activities.POST('/meetings/{meeting_id}/settle', { ...of(was.id), headers: { ...headers, ...seen(was) } }))

export const takeBack = (id: string, reason: string, headers: Key): Promise<MeetingView> =>
  dataOf(activities.POST('/meetings/{meeting_id}/take-back', { ...of(id), headers, body: { reason } }))

export const handOut = (decision: string, owner: string | null, due: string | null, headers: Key): Promise<MeetingView> =>
  dataOf(activities.POST('/meeting-decisions/{decision_id}/task', { params: { path: { decision_id: decision } }, headers, body: { owner_id: owner, due_on: due } }))

export const reported = (union: string, matters: string[], day: string, headers: Key): Promise<ForSession[]> =>
  dataOf(activities.POST('/meeting-matters/reported', { headers, body: { union_id: union, matter_ids: matters, reported_on: day } }))

/** The minutes as a Word document. */
export const paper = (id: string) => activities.GET('/meetings/{meeting_id}/paper', { ...of(id), parseAs: 'blob' })
