// The calls that change a notice; each gives back how it stands afterwards.
import { activities, dataOf } from '../../api/client'
import type { ArrangementInput, Finding, PublicNoticeDetail, NoticeInput, ObjectionView } from '../../api/types'

export type Key = { 'Idempotency-Key': string }

const of = (id: string) => ({ params: { path: { notice_id: id } } })

export const make = (body: NoticeInput, headers: Key): Promise<PublicNoticeDetail> => dataOf(activities.POST('/notices', { headers, body }))

export const arrange = (notice: PublicNoticeDetail, body: ArrangementInput): Promise<PublicNoticeDetail> =>
  dataOf(activities.PUT('/notices/{notice_id}/arrangement', { ...of(notice.id), headers: { 'If-Match': `"${notice.version}"` }, body }))

export const post = (id: string, day: string, headers: Key): Promise<PublicNoticeDetail> =>
  dataOf(activities.POST('/notices/{notice_id}/posted', { ...of(id), headers, body: { posted_on: day } }))

export const withdraw = (id: string, reason: string, headers: Key): Promise<PublicNoticeDetail> =>
  dataOf(activities.POST('/notices/{notice_id}/withdraw', { ...of(id), headers, body: { reason } }))

export const note = (id: string, words: string, headers: Key): Promise<PublicNoticeDetail> =>
  dataOf(activities.POST('/notices/{notice_id}/note', { ...of(id), headers, body: { note: words } }))

export const object = (id: string, text: string, headers: Key): Promise<ObjectionView> =>
  dataOf(activities.POST('/notices/{notice_id}/objections', { ...of(id), headers, body: { text } }))

export interface Recorded {
  name: string
  way: 'visit' | 'phone' | 'letter'
  received_on: string
  text: string
}

export const record = (id: string, body: Recorded, headers: Key): Promise<ObjectionView> =>
  dataOf(activities.POST('/notices/{notice_id}/objections/recorded', { ...of(id), headers, body }))

export const handle = (id: string, finding: Finding, answer: string, headers: Key): Promise<ObjectionView> =>
  dataOf(activities.POST('/objections/{objection_id}/handle', { params: { path: { objection_id: id } }, headers, body: { finding, answer } }))

export const paper = (id: string) => activities.GET('/notices/{notice_id}/paper', { ...of(id), parseAs: 'blob' })
