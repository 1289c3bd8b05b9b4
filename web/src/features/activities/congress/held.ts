// A session that was held, as the form holds it, and what is wrong with that.
import type { CongressKind } from '../../../api/types'
import { today } from '../../../ui/dates'

export interface HeldFacts {
  heldOn: string
  due: string
  present: string
  dueUnion: string
  presentUnion: string
  resolution: string
  place: string
  host: string
  agreedOn: string
  minutes: string
  requestedOn: string
  answeredOn: string
  answeredBy: string
  answerNumber: string
  publishedOn: string
  reportedOn: string
  taskId: string | null
  reportTaskId: string | null
}

export function emptyHeld(): HeldFacts {
  return { heldOn: '', due: '', present: '', dueUnion: '', presentUnion: '', resolution: '', place: '', host: '', agreedOn: '', minutes: '', requestedOn: '', answeredOn: '', answeredBy: '', answerNumber: '', publishedOn: '', reportedOn: '', taskId: null, reportTaskId: null }
}

export type WrongHeld = Partial<Record<'heldOn' | 'due' | 'present' | 'term', string>>

const isCount = (text: string): boolean => /^\d{1,5}$/.test(text.trim())

export function wrongHeld(facts: HeldFacts, kind: CongressKind): WrongHeld {
  const wrong: WrongHeld = {}
  if (!facts.heldOn) wrong.heldOn = '请选哪天开的会。'
  else if (facts.heldOn > today()) wrong.heldOn = '还没有到这一天；要开的会请用“筹备会议”。'
  if (!isCount(facts.due)) wrong.due = '请填写应到人数。'
  if (!isCount(facts.present)) wrong.present = '请填写实到人数。'
  else if (isCount(facts.due) && Number(facts.present) > Number(facts.due)) wrong.present = '实到不能比应到多。'
  if (kind === 'dual_congress' && (facts.dueUnion || facts.presentUnion) && !(isCount(facts.dueUnion) && isCount(facts.presentUnion))) wrong.due = '工代会的应到、实到请都填上数字。'
  return wrong
}

const word = (text: string): string | null => text.trim() || null

export function heldBody(facts: HeldFacts, kind: CongressKind) {
  const dual = kind === 'dual_congress' && facts.dueUnion !== ''
  return {
    held_on: facts.heldOn,
    due: Number(facts.due),
    present: Number(facts.present),
    due_union: dual ? Number(facts.dueUnion) : null,
    present_union: dual ? Number(facts.presentUnion) : null,
    resolution: word(facts.resolution),
    place: word(facts.place),
    host_name: word(facts.host),
    party_agreed_on: word(facts.agreedOn),
    party_minutes_number: word(facts.minutes),
    requested_on: word(facts.requestedOn),
    answered_on: word(facts.answeredOn),
    answered_by_name: word(facts.answeredBy),
    answer_number: word(facts.answerNumber),
    published_on: word(facts.publishedOn),
    reported_on: word(facts.reportedOn),
    task_id: facts.taskId,
    report_task_id: facts.reportTaskId,
  }
}
