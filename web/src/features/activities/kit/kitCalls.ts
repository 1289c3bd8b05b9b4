// The calls about papers, numbers and archives; each change gives back how things stand afterwards.
import { activities, dataOf } from '../../../api/client'
import type { ArchiveCheck, KitHelpersInput, KitView, NumberRegister, PaperKind } from '../../../api/types'

export type Key = { 'Idempotency-Key': string }

const of = (id: string) => ({ params: { path: { session_id: id } } })
const file = (id: string) => ({ ...of(id), parseAs: 'blob' as const })

export const readKit = (id: string): Promise<KitView> => dataOf(activities.GET('/congress/{session_id}/papers', of(id)))

export const onePaper = (id: string, kind: PaperKind) =>
  activities.GET('/congress/{session_id}/papers/{kind}', { params: { path: { session_id: id, kind } }, parseAs: 'blob' })

export const wholeKit = (id: string) => activities.GET('/congress/{session_id}/kit', file(id))

export const wholeArchive = (id: string) => activities.GET('/congress/{session_id}/archive', file(id))

export const setHelpers = (id: string, version: number, body: KitHelpersInput): Promise<KitView> =>
  dataOf(activities.PUT('/congress/{session_id}/papers/helpers', { ...of(id), headers: { 'If-Match': `"${version}"` }, body }))

export const sign = (id: string, kind: PaperKind, day: string, number: number | null, headers: Key): Promise<KitView> =>
  dataOf(activities.POST('/congress/{session_id}/papers/{kind}/sign', { params: { path: { session_id: id, kind } }, headers, body: { signed_on: day, number } }))

export const seal = (id: string, headers: Key): Promise<KitView> => dataOf(activities.POST('/congress/{session_id}/archive', { ...of(id), headers }))

export const checkArchive = (id: string): Promise<ArchiveCheck> => dataOf(activities.GET('/congress/{session_id}/archive/check', of(id)))

export const readRegister = (union: string, year: number): Promise<NumberRegister> =>
  dataOf(activities.GET('/paper-numbers', { params: { query: { union_id: union, year } } }))

export interface Outside {
  union_id: string
  number: number | null
  title: string
  signed_on: string
}

export const enterNumber = (body: Outside, headers: Key): Promise<NumberRegister> => dataOf(activities.POST('/paper-numbers', { headers, body }))

export const cancelNumber = (id: string, reason: string, headers: Key): Promise<NumberRegister> =>
  dataOf(activities.POST('/paper-numbers/{number_id}/cancel', { params: { path: { number_id: id } }, headers, body: { reason } }))

export const setSeries = (register: NumberRegister, word: string, start: number): Promise<NumberRegister> =>
  dataOf(
    activities.PUT('/paper-series', {
      headers: { 'If-Match': `"${register.version}"` },
      body: { union_id: register.union_id, year: register.year, word, start },
    }),
  )
