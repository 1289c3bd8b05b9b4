// An aid in words: its mark, its track, and which unions somebody may enter one for.
import type { AidState, AidView, Me, Role } from '../../api/types'
import { chineseDate, chineseTime } from '../../ui/dates'
import type { Tone, TrackStep } from '../../ui/track'

const TONES: Record<AidState, Tone> = {
  drafted: 'plain',
  requested: 'waiting',
  approved: 'waiting',
  rejected: 'late',
  paid: 'waiting',
  receipted: 'done',
  cancelled: 'plain',
  reclaimed: 'late',
}

const ENTERING: readonly Role[] = ['union_chair', 'union_officer', 'county_officer', 'county_chair']
const SEEING: readonly Role[] = [...ENTERING, 'finance_officer']

export interface Place {
  id: string
  name: string
}

export function markOf(aid: { state: AidState; state_label: string }): { tone: Tone; word: string } {
  return { tone: TONES[aid.state], word: aid.state_label }
}

function unionsAs(me: Me | null, roles: readonly Role[]): Place[] {
  const held = new Set((me?.roles ?? []).filter((one) => roles.includes(one.role)).map((one) => one.union_id))
  return (me?.unions ?? []).filter((union) => held.has(union.id)).map((union) => ({ id: union.id, name: union.short_name }))
}

/** The unions in which somebody may enter an aid. */
export const enteringUnions = (me: Me | null): Place[] => unionsAs(me, ENTERING)

/** The unions whose aids somebody deals with. */
export const seeingUnions = (me: Me | null): Place[] => unionsAs(me, SEEING)

const NOTES: readonly (readonly [string, (value: string) => string])[] = [
  ['signed_by', (name) => `纸面签批：${name}`],
  ['signed_on', (day) => `签批日期：${chineseDate(day)}`],
  ['paid_on', (day) => `发放日期：${chineseDate(day)}`],
  ['paid_by', (way) => (way === 'transfer' ? '银行转账' : '当面交付并签收')],
  ['receipted_on', (day) => `签收日期：${chineseDate(day)}`],
  ['reclaimed_on', (day) => `收回日期：${chineseDate(day)}`],
  ['reason', (words) => words],
]

export function trackOf(aid: Pick<AidView, 'steps'>): TrackStep[] {
  return aid.steps.map((step) => ({
    word: step.label,
    who: step.made_by_name,
    when: chineseTime(step.made_at),
    notes: NOTES.flatMap(([name, say]) => (typeof step.facts[name] === 'string' ? [say(step.facts[name] as string)] : [])),
    tone: step.move === 'reject' || step.move === 'reclaim' ? 'late' : 'done',
  }))
}

/** Digits as people type them on a Chinese keyboard, for looking at while they type; the service reads them itself. */
export function yuanOf(written: string): number | null {
  const text = written.normalize('NFKC').replace(/[\s,¥元]/g, '')
  return /^\d{1,12}(\.\d{1,2})?$/.test(text) ? Number(text) : null
}

export function wrongAmount(written: string): string {
  if (written.trim() === '') return '请填写金额。'
  const yuan = yuanOf(written)
  if (/^\s*[-−－]/.test(written)) return '金额不能是负数。'
  if (yuan === null) return '金额请写成数字，最多两位小数，例如 500 或 500.50。'
  return yuan === 0 ? '金额不能是 0。' : ''
}
