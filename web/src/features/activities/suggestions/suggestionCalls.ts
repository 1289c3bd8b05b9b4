// The calls that change a suggestion; each gives back how it stands afterwards.
import { activities, dataOf } from '../../../api/client'
import type { RecordedSuggestion, SuggestionDetail, SuggestionInput } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const of = (id: string) => ({ params: { path: { suggestion_id: id } } })

export const submit = (body: SuggestionInput, headers: Key): Promise<SuggestionDetail> => dataOf(activities.POST('/suggestions', { headers, body }))

export const record = (body: RecordedSuggestion, headers: Key): Promise<SuggestionDetail> => dataOf(activities.POST('/suggestions/recorded', { headers, body }))

export const show = (id: string, title: string, text: string, headers: Key): Promise<SuggestionDetail> =>
  dataOf(activities.POST('/suggestions/{suggestion_id}/show', { ...of(id), headers, body: { title, text } }))

export const keepBack = (id: string, headers: Key): Promise<SuggestionDetail> =>
  dataOf(activities.POST('/suggestions/{suggestion_id}/keep-back', { ...of(id), headers }))

export const refer = (id: string, to: string, answer: string, headers: Key): Promise<SuggestionDetail> =>
  dataOf(activities.POST('/suggestions/{suggestion_id}/pass-on', { ...of(id), headers, body: { to, answer: answer || null } }))

export const answer = (id: string, outcome: 'adopted' | 'noted', words: string, headers: Key): Promise<SuggestionDetail> =>
  dataOf(activities.POST('/suggestions/{suggestion_id}/answer', { ...of(id), headers, body: { outcome, answer: words } }))

export const withdraw = (id: string, headers: Key): Promise<SuggestionDetail> =>
  dataOf(activities.POST('/suggestions/{suggestion_id}/withdraw', { ...of(id), headers }))
