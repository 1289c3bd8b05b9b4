// A visit in words: its mark, its track, and where somebody reports or arranges one.
import type { Me, Role, VisitState, VisitView } from '../../../api/types'
import { countOf, type Bar } from '../../../ui/bars'
import { chineseDate, chineseTime, today } from '../../../ui/dates'
import type { Tone, TrackStep } from '../../../ui/track'

export interface Place {
  id: string
  name: string
}

const TONES: Record<VisitState, Tone> = { due: 'waiting', assigned: 'waiting', done: 'done', follow_up: 'waiting', closed: 'done', not_needed: 'plain' }
const ARRANGING: readonly Role[] = ['union_chair', 'union_officer', 'county_officer', 'county_chair']
const NOT_REPORTING: readonly Role[] = ['auditor', 'operator', 'cluster_lead']

function unionsWhere(me: Me | null, fits: (role: Role) => boolean): Place[] {
  const held = new Set((me?.roles ?? []).filter((one) => fits(one.role)).map((one) => one.union_id))
  return (me?.unions ?? []).filter((union) => held.has(union.id)).map((union) => ({ id: union.id, name: union.short_name }))
}

/** The unions in which somebody may report something. */
export const reportingUnions = (me: Me | null): Place[] => unionsWhere(me, (role) => !NOT_REPORTING.includes(role))

/** The unions whose visits somebody arranges. */
export const arrangingUnions = (me: Me | null): Place[] => unionsWhere(me, (role) => ARRANGING.includes(role))

/** The year's months, in which small numbers are words. */
export function monthBars(months: readonly string[]): Bar[] {
  return months.map((words, at) => ({ key: String(at), label: `${at + 1}月`, count: countOf(words), count_label: words }))
}

/** Past its day it is said so, and it can still be made. */
export function markOf(visit: { state: VisitState; state_label: string; due_on: string; follow_up_on: string | null }): { tone: Tone; word: string } {
  const day = visit.state === 'follow_up' ? visit.follow_up_on : visit.state === 'due' || visit.state === 'assigned' ? visit.due_on : null
  const late = day !== null && day < today()
  return { tone: late ? 'late' : TONES[visit.state], word: late ? `${visit.state_label}，已过期` : visit.state_label }
}

const NOTES: readonly (readonly [string, (value: string) => string])[] = [
  ['assigned_name', (name) => `请${name}去走访`],
  ['visited_on', (day) => `走访日期：${chineseDate(day)}`],
  ['visitors', (names) => `走访人：${names}`],
  ['follow_up_on', (day) => `跟进日期：${chineseDate(day)}`],
  ['reason', (words) => words],
]

export function trackOf(visit: Pick<VisitView, 'steps'>): TrackStep[] {
  return visit.steps.map((step) => ({
    word: step.label,
    who: step.made_by_name,
    when: chineseTime(step.made_at),
    notes: NOTES.flatMap(([name, say]) => (typeof step.facts[name] === 'string' ? [say(step.facts[name] as string)] : [])),
    tone: step.move === 'take_back' ? 'late' : 'done',
  }))
}
