// A hardship file in words: its mark, its track, and where somebody may enter one.
import type { CaseState, CaseView, Me, Role } from '../../../api/types'
import { chineseDate } from '../../../ui/dates'
import type { Tone, TrackStep } from '../../../ui/track'

const TONES: Record<CaseState, Tone> = {
  drafted: 'plain',
  applied: 'waiting',
  surveyed: 'waiting',
  noticed: 'waiting',
  reviewed: 'waiting',
  forwarded: 'waiting',
  returned: 'late',
  registered: 'done',
  under_review: 'waiting',
  lifted: 'done',
  closed: 'plain',
  declined: 'late',
  withdrawn: 'plain',
}

export const WORKING: readonly Role[] = ['union_chair', 'union_officer', 'county_officer', 'county_chair']

export function markOf(one: { state: CaseState; state_label: string }): { tone: Tone; word: string } {
  return { tone: TONES[one.state], word: one.state_label }
}

/** The schools in which somebody may enter files. */
export function workingUnions(me: Me | null): { id: string; name: string }[] {
  const held = new Set((me?.roles ?? []).filter((one) => WORKING.includes(one.role)).map((one) => one.union_id))
  return (me?.unions ?? []).filter((union) => held.has(union.id)).map((union) => ({ id: union.id, name: union.short_name }))
}

/** The school in which somebody works, for their own application. */
export function ownUnion(me: Me | null): { id: string; name: string } | null {
  const held = new Set((me?.roles ?? []).map((one) => one.union_id))
  const found = me?.unions.find((union) => held.has(union.id) && union.kind === 'school') ?? me?.unions.find((union) => held.has(union.id))
  return found ? { id: found.id, name: found.short_name } : null
}

const NOTES: readonly (readonly [string, (value: string) => string])[] = [
  ['surveyors', (names) => `调查人：${names}`],
  ['minutes_number', (number) => `评议纪要：${number}`],
  ['signed_by', (name) => `纸面签字：${name}`],
  ['category', (label) => `困难类别：${label}`],
  ['reason', (words) => words],
]
const LATE = ['object', 'return', 'decline', 'relapse']

export function trackOf(one: Pick<CaseView, 'steps'>): TrackStep[] {
  return one.steps.map((step) => ({
    word: step.label,
    who: step.made_by_name,
    when: chineseDate(step.happened_on),
    notes: NOTES.flatMap(([name, say]) => (typeof step.facts[name] === 'string' ? [say(step.facts[name] as string)] : [])),
    tone: LATE.includes(step.move) ? 'late' : 'done',
  }))
}

/** What comes next, for whoever waits for it. */
export const NEXT_WORDS: Record<CaseState, string> = {
  drafted: '还没有提交。填好以后请提交申请。',
  applied: '学校工会会安排两位同志上门了解情况。',
  surveyed: '学校工会会按县里规定公示（只写姓和类别）或进行民主评议。',
  noticed: '公示期满没有异议的，由学校工会审核上报。',
  reviewed: '由学校工会审核上报县教育工会。',
  forwarded: '由县教育工会审核，结果会告诉本人和学校。',
  returned: '县教育工会请学校补充，补好后再上报。',
  registered: '已建立困难档案，可以按档案享受帮扶。',
  under_review: '要复核了，学校工会会了解家庭现在的情况。',
  lifted: '已脱困。再遇到困难，请告诉学校工会，不用重新建档。',
  closed: '档案已注销；保存期满后，由县教育工会确认清理个人信息。',
  declined: '没有通过，理由见上。有疑问请联系学校工会或县教育工会。',
  withdrawn: '申请已撤回，以后可以重新申请。',
}
