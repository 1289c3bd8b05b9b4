// The calls that change a session; each gives back how it stands afterwards.
import { activities, dataOf } from '../../../api/client'
import type { AgendaOutcome, CongressAddressee, CongressDetail, CongressPlanInput, HeldCongressInput, NewCongressInput, NewHeldCongressInput, Presidium } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const of = (id: string) => ({ params: { path: { session_id: id } } })

export const plan = (body: NewCongressInput, headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress', { headers, body }))

export const change = (session: CongressDetail, body: CongressPlanInput): Promise<CongressDetail> =>
  dataOf(activities.PUT('/congress/{session_id}', { ...of(session.id), headers: { 'If-Match': `"${session.version}"` }, body }))

export const recordNew = (body: NewHeldCongressInput, headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress/recorded', { headers, body }))

export const record = (id: string, body: HeldCongressInput, headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress/{session_id}/record', { ...of(id), headers, body }))

export const agree = (id: string, body: { agreed_on: string; minutes_number: string }, headers: Key): Promise<CongressDetail> =>
  dataOf(activities.POST('/congress/{session_id}/agreed', { ...of(id), headers, body }))

export const ask = (id: string, way: 'request' | 'filing', addressee: CongressAddressee, headers: Key): Promise<CongressDetail> =>
  dataOf(activities.POST('/congress/{session_id}/request', { ...of(id), headers, body: { way, addressee } }))

export const presidium = (id: string): Promise<Presidium> => dataOf(activities.GET('/congress/{session_id}/presidium', of(id)))

export const setPresidium = (id: string, version: number, members: string[]): Promise<Presidium> =>
  dataOf(activities.PUT('/congress/{session_id}/presidium', { ...of(id), headers: { 'If-Match': `"${version}"` }, body: { members } }))

export const withdraw = (id: string, headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress/{session_id}/withdraw', { ...of(id), headers }))

export const approve = (id: string, number: string, headers: Key): Promise<CongressDetail> =>
  dataOf(activities.POST('/congress/{session_id}/approve', { ...of(id), headers, body: { answer_number: number || null } }))

export interface Slip {
  requested_on: string
  answered_on: string
  answered_by_name: string
  answer_number: string | null
  addressee: CongressAddressee
}

export const enterSlip = (id: string, body: Slip, headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress/{session_id}/slip', { ...of(id), headers, body }))

export interface Appointment {
  starts_at: string
  place: string
  host_name: string | null
  override_reason: string | null
}

export const schedule = (id: string, body: Appointment, headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress/{session_id}/schedule', { ...of(id), headers, body }))

export const papersSent = (id: string, day: string, headers: Key): Promise<CongressDetail> =>
  dataOf(activities.POST('/congress/{session_id}/papers-sent', { ...of(id), headers, body: { sent_on: day } }))

export interface Result {
  item_id: string
  outcome: AgendaOutcome
  note: string | null
}

export const outcomes = (id: string, results: Result[], headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress/{session_id}/outcomes', { ...of(id), headers, body: { results } }))

export const close = (id: string, resolution: string, taskId: string | null, reason: string, headers: Key): Promise<CongressDetail> =>
  dataOf(activities.POST('/congress/{session_id}/close', { ...of(id), headers, body: { resolution: resolution || null, task_id: taskId, reason: reason || null } }))

export const publish = (id: string, resolution: string, day: string | null, headers: Key): Promise<CongressDetail> =>
  dataOf(activities.POST('/congress/{session_id}/publish', { ...of(id), headers, body: { resolution: resolution || null, published_on: day } }))

export const report = (id: string, note: string, day: string | null, taskId: string | null, headers: Key): Promise<CongressDetail> =>
  dataOf(activities.POST('/congress/{session_id}/report', { ...of(id), headers, body: { note: note || null, reported_on: day, task_id: taskId } }))

export const sendBack = (id: string, reason: string, headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress/{session_id}/return', { ...of(id), headers, body: { reason } }))

export const returnReport = (id: string, reason: string, headers: Key): Promise<CongressDetail> =>
  dataOf(activities.POST('/congress/{session_id}/return-report', { ...of(id), headers, body: { reason } }))

export const cancel = (id: string, reason: string, headers: Key): Promise<CongressDetail> => dataOf(activities.POST('/congress/{session_id}/cancel', { ...of(id), headers, body: { reason } }))

export const calendarFile = (id: string) => activities.GET('/congress/{session_id}/calendar.ics', { ...of(id), parseAs: 'blob' })
