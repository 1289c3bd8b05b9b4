// A suggestion in words: its mark, its track, its choices.
import type { Me, ProposalRound, Role, SuggestionCategory, SuggestionDetail, SuggestionState, SuggestionView } from '../../../api/types'
import { chineseTime } from '../../../ui/dates'
import type { Tone, TrackStep } from '../../../ui/track'

export const CATEGORIES: readonly (readonly [SuggestionCategory, string])[] = [
  ['teaching', '教育教学'],
  ['logistics', '后勤保障'],
  ['welfare', '生活福利'],
  ['staff', '队伍建设'],
  ['culture', '校园文化'],
  ['development', '学校发展'],
  ['other', '其他'],
]

const TONES: Record<SuggestionState, Tone> = { waiting: 'waiting', checked: 'waiting', passed_on: 'waiting', adopted: 'done', noted: 'done', taken_up: 'done', withdrawn: 'plain' }
const NOT_SUGGESTING: readonly Role[] = ['auditor', 'operator', 'cluster_lead']

export interface Unit {
  id: string
  name: string
}

/** The unions to which somebody may suggest something. */
export function suggestingUnions(me: Me | null): Unit[] {
  const held = new Set((me?.roles ?? []).filter((one) => !NOT_SUGGESTING.includes(one.role)).map((one) => one.union_id))
  return (me?.unions ?? []).filter((union) => held.has(union.id)).map((union) => ({ id: union.id, name: union.short_name }))
}

export function markOf(one: Pick<SuggestionView, 'state' | 'state_label' | 'late'>): { tone: Tone; word: string } {
  return one.late ? { tone: 'late', word: `${one.state_label}，已过答复期限` } : { tone: TONES[one.state], word: one.state_label }
}

export function trackOf(one: Pick<SuggestionDetail, 'history'>): TrackStep[] {
  return one.history.slice(1).map((step) => ({
    word: step.label,
    who: step.made_by_name,
    when: chineseTime(step.made_at),
    notes: typeof step.facts['to'] === 'string' ? [`转给${step.facts['to']}`] : [],
    tone: step.move === 'withdraw' ? 'plain' : 'done',
  }))
}

/** The round in which the reader may make a proposal of it now; it closes first of several. */
export function roundFor(one: Pick<SuggestionView, 'may_take_up' | 'union_id'>, rounds: readonly ProposalRound[]): ProposalRound | undefined {
  if (!one.may_take_up) return undefined
  return rounds.filter((round) => round.may_write && round.union_id === one.union_id).sort((a, b) => a.closes_on.localeCompare(b.closes_on))[0]
}

/** Where it stands now and whose turn it is. */
export function nowOf(one: SuggestionDetail): { word: string; tone: Tone } {
  switch (one.state) {
    case 'waiting':
      return { word: `等工会委员审看，现在只有提出的人和工会委员能看到${left(one)}`, tone: one.late ? 'late' : 'waiting' }
    case 'checked':
      return { word: `${one.shown ? '已公开' : '不公开'}，等工会答复${left(one)}`, tone: one.late ? 'late' : 'waiting' }
    case 'passed_on':
      return { word: `已转${one.passed_to ?? ''}，等结果${left(one)}`, tone: one.late ? 'late' : 'waiting' }
    default:
      return { word: one.state_label, tone: TONES[one.state] }
  }
}

const left = (one: SuggestionDetail): string => (one.left ? `；答复期限${one.left}` : '')
