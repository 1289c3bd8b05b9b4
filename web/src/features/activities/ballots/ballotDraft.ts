// A vote as somebody puts it: from the agenda or in words of their own.
import type { BallotDesk, BallotInput, BallotPurpose, BallotView, VoteThreshold, VotingWay } from '../../../api/types'
import { namesIn, namesOut, WAYS_OF } from './ballotWords'

export interface Draft {
  purpose: BallotPurpose
  way: VotingWay
  item: string
  title: string
  roll: '' | 'congress' | 'union'
  threshold: '' | VoteThreshold
  seats: string
  people: string
}

export function emptyDraft(purpose: BallotPurpose, way: VotingWay | null = null): Draft {
  return { purpose, way: way ?? WAYS_OF[purpose][0]?.[0] ?? 'paper', item: '', title: '', roll: '', threshold: '', seats: '', people: '' }
}

export function draftOf(ballot: BallotView): Draft {
  return {
    purpose: ballot.purpose,
    way: ballot.way,
    item: ballot.item_id ?? '',
    title: ballot.title,
    roll: ballot.roll,
    threshold: ballot.threshold,
    seats: ballot.seats ? String(ballot.seats) : '',
    people: namesOut(ballot.options),
  }
}

/** The matters that this kind of vote may be about. */
export function mattersFor(desk: BallotDesk, purpose: BallotPurpose) {
  if (purpose === 'election') return desk.matters.filter((matter) => matter.treatment === 'elect')
  if (purpose === 'appraisal') return desk.matters.filter((matter) => matter.treatment === 'appraise')
  if (purpose === 'method') return []
  return desk.matters.filter((matter) => !['elect', 'appraise', 'hear'].includes(matter.treatment))
}

export const hasPeople = (draft: Draft): boolean => draft.purpose === 'election' || draft.purpose === 'appraisal'

export interface Wrong {
  title?: string
  seats?: string
  people?: string
}

export function wrongIn(draft: Draft): Wrong {
  const wrong: Wrong = {}
  if (!draft.item && !draft.title.trim() && draft.purpose !== 'method') wrong.title = '请从议程里选一项，或者写明表决什么。'
  if (!hasPeople(draft)) return wrong
  const people = namesIn(draft.people)
  if (!people.length) wrong.people = draft.purpose === 'election' ? '请填写候选人，每行一名。' : '请填写被评议的人，每行一名。'
  if (draft.purpose !== 'election') return wrong
  const seats = /^\d+$/.test(draft.seats.trim()) ? Number(draft.seats) : 0
  if (seats < 1) wrong.seats = '请填写应选几名。'
  else if (people.length && people.length < seats) wrong.people = `候选人 ${people.length} 名，少于应选的 ${seats} 名。`
  return wrong
}

/** 等额 or 差额, as it is typed. */
export function kindSaid(draft: Draft): string {
  const [people, seats] = [namesIn(draft.people).length, Number(draft.seats) || 0]
  if (draft.purpose !== 'election' || !people || !seats || people < seats) return ''
  return people === seats ? `等额选举：${people} 名候选人，应选 ${seats} 名` : `差额选举：${people} 名候选人，应选 ${seats} 名`
}

export function inputOf(draft: Draft): BallotInput {
  return {
    purpose: draft.purpose,
    way: draft.way,
    title: draft.title.trim() || null,
    item_id: draft.item || null,
    roll: draft.roll || null,
    threshold: draft.threshold || null,
    seats: draft.purpose === 'election' ? Number(draft.seats) : null,
    options: hasPeople(draft) ? namesIn(draft.people) : [],
  }
}
