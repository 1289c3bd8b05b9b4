// Where and when a notice is shown, as a form holds it, and what is wrong with that.
import type { ArrangementInput, NoticeForm, PublicNoticeKind, NoticePlace } from '../../api/types'
import { today } from '../../ui/dates'

export interface Arrangement {
  place: NoticePlace
  first: string
  last: string
  office: string
  phone: string
  signer: string
  number: string
  minutes: string
  fromPaper: boolean
  note: string
  upheld: boolean
}

/** Places of the kind: minutes are entered after the meeting, everything else may hang. */
export function placesOf(form: NoticeForm, kind: PublicNoticeKind): readonly (readonly [NoticePlace, string])[] {
  return (form.kinds.find((one) => one.kind === kind)?.places ?? []).map((place) => [place.place, place.label] as const)
}

export function emptyArrangement(form: NoticeForm, kind: PublicNoticeKind): Arrangement {
  return {
    place: placesOf(form, kind)[0]?.[0] ?? 'board',
    first: today(),
    last: '',
    office: form.office,
    phone: form.phone,
    signer: form.signer,
    number: '',
    minutes: '',
    fromPaper: false,
    note: '',
    upheld: false,
  }
}

export type Wrong = Partial<Record<'first' | 'last' | 'office' | 'phone' | 'signer' | 'minutes', string>>

export function wrongArrangement(form: Arrangement): Wrong {
  const wrong: Wrong = {}
  if (!form.first) wrong.first = '请选公示的第一天。'
  else if (!form.fromPaper && form.first < today()) wrong.first = '第一天不能早于今天；已经公示过的，请勾选“补录”。'
  if (form.last && form.last < form.first) wrong.last = '最后一天不能早于第一天。'
  if (!form.office.trim()) wrong.office = '请填写接受异议的部门或人，例如学校工会办公室。'
  if ((form.phone.match(/\d/g) ?? []).length < 5) wrong.phone = '请填写能打通的电话号码。'
  if (!form.signer.trim()) wrong.signer = '请填写落款，与印章一致。'
  if (form.place === 'minutes' && !form.minutes.trim()) wrong.minutes = '请填写会议记录的编号。'
  return wrong
}

export function bodyOf(form: Arrangement): ArrangementInput {
  return {
    place: form.place,
    first_day: form.first,
    last_day: form.last || null,
    office: form.office.trim(),
    phone: form.phone.trim(),
    signer: form.signer.trim(),
    number: form.number.trim() || null,
    minutes_number: form.minutes.trim() || null,
    from_paper: form.fromPaper,
    note: form.fromPaper ? form.note.trim() || null : null,
    outcome: form.fromPaper && form.upheld ? 'upheld' : 'stood',
  }
}
