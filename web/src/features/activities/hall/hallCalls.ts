// The calls of the hall: the roll, the screen, signing in, and what changes them.
import { activities, dataOf } from '../../../api/client'
import type { HallCode, HallLive, HallNewLine, HallRoll, OwnSignIn } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const of = (id: string) => ({ params: { path: { session_id: id } } })
const line = (id: string, entry: string) => ({ params: { path: { session_id: id, entry_id: entry } } })

export const MARKS = '/congress/{session_id}/roll/marks'
export const SIGN_IN = '/congress/{session_id}/sign-in'

export const roll = (id: string): Promise<HallRoll> => dataOf(activities.GET('/congress/{session_id}/roll', of(id)))

export const screen = (id: string): Promise<HallLive> => dataOf(activities.GET('/congress/{session_id}/screen', of(id)))

export const code = (id: string): Promise<HallCode> => dataOf(activities.GET('/congress/{session_id}/sign-in-code', of(id)))

export const own = (id: string): Promise<OwnSignIn> => dataOf(activities.GET(SIGN_IN, of(id)))

export const ticket = (id: string, digits: string, headers: Key): Promise<OwnSignIn> =>
  dataOf(activities.POST('/congress/{session_id}/sign-in/ticket', { ...of(id), headers, body: { code: digits } }))

export const typeNumbers = (id: string, version: number, congress: number | null, union: number | null): Promise<HallRoll> =>
  dataOf(activities.PUT('/congress/{session_id}/roll/numbers', { ...of(id), headers: { 'If-Match': `"${version}"` }, body: { congress, union } }))

export const add = (id: string, body: HallNewLine, headers: Key): Promise<HallRoll> =>
  dataOf(activities.POST('/congress/{session_id}/roll/entries', { ...of(id), headers, body }))

export const strike = (id: string, entry: string, reason: string, headers: Key): Promise<HallRoll> =>
  dataOf(activities.POST('/congress/{session_id}/roll/entries/{entry_id}/strike', { ...line(id, entry), headers, body: { reason } }))

export const restore = (id: string, entry: string, headers: Key): Promise<HallRoll> =>
  dataOf(activities.POST('/congress/{session_id}/roll/entries/{entry_id}/restore', { ...line(id, entry), headers }))

export const open = (id: string, headers: Key): Promise<HallRoll> => dataOf(activities.POST('/congress/{session_id}/open', { ...of(id), headers }))

export const adjourn = (id: string, body: { starts_at: string; place: string; reason: string }, headers: Key): Promise<HallRoll> =>
  dataOf(activities.POST('/congress/{session_id}/adjourn', { ...of(id), headers, body }))
