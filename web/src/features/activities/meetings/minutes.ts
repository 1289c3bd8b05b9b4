// The form for minutes: what it begins with, what is wrong with it, what is sent.
import type { CongressPower, MatterResult, MeetingFactsInput, MeetingForm, MeetingKind, MeetingSide, MeetingView, MinutesInput } from '../../../api/types'
import { today } from '../../../ui/dates'

export interface Seat {
  name: string
  side: MeetingSide
  post: string
  personId: string | null
}

export interface DecisionDraft {
  text: string
  asTask: boolean
  ownerId: string
  ownerName: string
  dueOn: string
}

export interface MatterDraft {
  title: string
  power: CongressPower | ''
  result: MatterResult
  urgent: boolean
  discussion: string
  decisions: DecisionDraft[]
}

export interface MinutesDraft {
  kind: MeetingKind
  heldOn: string
  place: string
  host: string
  recorder: string
  number: string
  absent: string
  seats: Seat[]
  matters: MatterDraft[]
  fromPaper: boolean
  task: string | null
}

/** What the law leaves to the congress, and what a meeting cannot do with it. */
export const FOR_CONGRESS: CongressPower = 'P4'

export const newDecision = (): DecisionDraft => ({ text: '', asTask: false, ownerId: '', ownerName: '', dueOn: '' })

export const newMatter = (): MatterDraft => ({ title: '', power: '', result: 'agreed', urgent: false, discussion: '', decisions: [] })

/** What was said last time is there already; the list of those present is only checked. */
export function newMinutes(form: MeetingForm): MinutesDraft {
  return {
    kind: 'joint',
    heldOn: today(),
    place: form.place,
    host: form.host_name,
    recorder: form.recorder_name,
    number: '',
    absent: '',
    seats: form.attendants.map((one) => ({ name: one.name, side: one.side, post: one.post, personId: one.person_id ?? null })),
    matters: [newMatter()],
    fromPaper: false,
    task: null,
  }
}

export function minutesOf(was: MeetingView): MinutesDraft {
  return {
    kind: was.kind,
    heldOn: was.held_on,
    place: was.place,
    host: was.host_name,
    recorder: was.recorder_name,
    number: was.number ?? '',
    absent: was.absent,
    seats: was.attendants.map((one) => ({ name: one.name, side: one.side, post: one.post, personId: one.person_id ?? null })),
    matters: was.matters.map((matter) => ({
      title: matter.title,
      power: matter.power ?? '',
      result: matter.result,
      urgent: matter.urgent,
      discussion: matter.discussion,
      decisions: matter.decisions.map((one) => ({ text: one.text, asTask: one.as_task, ownerId: one.owner_id ?? '', ownerName: one.owner_id ? '' : one.owner_name, dueOn: one.due_on ?? '' })),
    })),
    fromPaper: was.from_paper,
    task: was.task_id ?? null,
  }
}

export function factsBody(draft: MinutesDraft): MeetingFactsInput {
  return {
    held_on: draft.heldOn,
    place: draft.place.trim(),
    host_name: draft.host.trim(),
    recorder_name: draft.recorder.trim(),
    number: draft.number.trim() || null,
    absent: draft.absent.trim() || null,
    attendants: draft.seats.filter((seat) => seat.name.trim()).map((seat) => ({ name: seat.name.trim(), side: seat.side, post: seat.post.trim() || null, person_id: seat.personId })),
  }
}

export function minutesBody(draft: MinutesDraft, final: boolean): MinutesInput {
  return {
    ...factsBody(draft),
    kind: draft.kind,
    from_paper: draft.fromPaper,
    task_id: draft.task,
    final,
    matters: draft.matters.filter((matter) => matter.title.trim()).map((matter) => ({
      title: matter.title.trim(),
      power: matter.power || null,
      result: matter.result,
      urgent: matter.urgent,
      discussion: matter.discussion.trim() || null,
      decisions: matter.decisions.filter((one) => one.text.trim()).map((one) => ({ text: one.text.trim(), as_task: one.asTask, owner_id: one.ownerId || null, owner_name: one.ownerId ? null : one.ownerName.trim() || null, due_on: one.dueOn || null })),
    })),
  }
}

/** What is wrong with the facts; a draft needs these, too. */
export function wrongFacts(draft: MinutesDraft): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (!draft.heldOn || draft.heldOn > today()) wrong['heldOn'] = '请填写开会的日期，不能晚于今天。'
  if (!draft.place.trim()) wrong['place'] = '请填写地点。'
  if (!draft.host.trim()) wrong['host'] = '请填写主持人。'
  if (!draft.recorder.trim()) wrong['recorder'] = '请填写记录人。'
  return wrong
}

/** What is wrong with each matter, by its place. */
export function wrongMatters(draft: MinutesDraft): Record<string, string> {
  const wrong: Record<string, string> = {}
  draft.matters.forEach((matter, at) => {
    const written = matter.discussion.trim() || matter.decisions.some((one) => one.text.trim())
    if (!matter.title.trim() && written) wrong[`${at}.title`] = '请填写议题。'
    if (matter.power === FOR_CONGRESS && matter.result === 'agreed') wrong[`${at}.result`] = '这类办法要由教代会（教职工大会）讨论通过，这里的会议不能代为通过。请选“提交教代会”或“交换意见，未作决定”。'
    matter.decisions.forEach((one, number) => {
      if (one.dueOn && one.dueOn < draft.heldOn) wrong[`${at}.${number}.due`] = '完成日期不能早于开会的日期。'
    })
  })
  return wrong
}

/** What is missing before minutes can be final. */
export function missingFinal(draft: MinutesDraft): string {
  if (!draft.seats.some((seat) => seat.name.trim())) return '还没有填写参会人，请填写后再定稿；也可以先存草稿。'
  if (!draft.matters.some((matter) => matter.title.trim())) return '还没有填写议题，请至少填写一项后再定稿；也可以先存草稿。'
  return ''
}
