// How a session's state, its steps and what is due are said.
import type { AgendaOutcome, AgendaTreatment, Congress, CongressAddressee, CongressDetail } from '../../../api/types'
import { chineseDate, chineseTime, clock } from '../../../ui/dates'
import type { Tone, TrackStep } from '../../../ui/track'

const TONES: Record<Congress['state'], Tone> = {
  planned: 'plain',
  party_agreed: 'plain',
  requested: 'waiting',
  filed: 'waiting',
  approved: 'waiting',
  scheduled: 'waiting',
  papers_sent: 'waiting',
  opened: 'waiting',
  closed: 'waiting',
  published: 'waiting',
  reported: 'done',
  archived: 'done',
  cancelled: 'plain',
}

export function markOf(session: Pick<Congress, 'state' | 'state_label' | 'from_paper'>): { tone: Tone; word: string } {
  return { tone: TONES[session.state], word: session.from_paper ? `${session.state_label}（补录）` : session.state_label }
}

/** 2026年4月10日（星期五）14:30, or the planned day. */
export function whenOf(session: Congress): string {
  if (session.starts_at) return `${chineseDate(inChina(session.starts_at))}${clock(session.starts_at)}`
  if (session.closed_on) return chineseDate(session.closed_on)
  return `计划${chineseDate(session.planned_on)}`
}

function inChina(moment: string): string {
  return new Date(new Date(moment).getTime() + 8 * 3600_000).toISOString().slice(0, 10)
}

const STEP_TONES: Record<string, Tone> = { return: 'late', return_report: 'late', override: 'late', adjourn: 'late', cancel: 'plain', withdraw: 'plain', change: 'plain', plan: 'plain' }
export const ADDRESSEES: readonly (readonly [CongressAddressee, string])[] = [
  ['education_union', '县教育工会'],
  ['general_union', '县总工会'],
  ['party', '上级党组织（教育局党委等）'],
]

export function trackOf(session: Pick<CongressDetail, 'history'>): TrackStep[] {
  return session.history
    .filter((move) => move.move !== 'plan')
    .map((move) => ({ word: move.label, who: move.made_by_name, when: chineseTime(move.made_at), notes: notesOf(move.facts), tone: STEP_TONES[move.move] ?? 'done' }))
}

function notesOf(facts: Record<string, unknown>): string[] {
  const text = (name: string) => (typeof facts[name] === 'string' ? (facts[name] as string) : '')
  const notes: string[] = []
  if (text('addressee')) notes.push(`报${ADDRESSEES.find(([key]) => key === text('addressee'))?.[1] ?? ''}`)
  if (text('starts_at')) notes.push(`${chineseDate(text('starts_at'))}${clock(text('starts_at'))}，${text('place')}`)
  if (text('paper')) notes.push(`签批单，${text('who')}`)
  if (text('number')) notes.push(text('number'))
  if (text('on')) notes.push(`日期：${chineseDate(text('on'))}`)
  if (text('reason')) notes.push(text('reason'))
  return notes
}

/** Where it stands and whose turn it is. */
export function nowOf(session: CongressDetail): { word: string; tone: Tone } {
  const late = session.warnings.length > 0
  const words: Record<Congress['state'], string> = {
    planned: '等党组织同意，登记日期和会议记录编号',
    party_agreed: session.return_reason ? '等按意见修改后重新报上级' : '等报上级',
    requested: `等${session.addressee_label}批复`,
    filed: '已备案，等定时间地点',
    approved: '已批复同意，等定时间地点',
    scheduled: '已定时间，等发会议材料、开会',
    papers_sent: '材料已发，等开会',
    opened: '会议进行中',
    closed: '已闭会，等公布决议、会后报告',
    published: '决议已公布，等会后报告',
    reported: '已报告',
    archived: '已归档',
    cancelled: '已取消',
  }
  return { word: words[session.state], tone: late ? 'late' : TONES[session.state] === 'plain' ? 'waiting' : TONES[session.state] }
}

export const OUTCOMES: readonly (readonly [AgendaOutcome, string])[] = [
  ['heard', '已听取'],
  ['agreed', '审议同意'],
  ['passed', '表决通过'],
  ['failed', '表决未通过'],
  ['postponed', '暂缓，下次再议'],
]

/** What was on the agenda and has come to nothing yet; procedure never does. */
export function openItems(session: Pick<CongressDetail, 'agenda'>): CongressDetail['agenda'] {
  return session.agenda.filter((item) => item.treatment !== 'procedure' && !item.outcome)
}

/** What can come of an item that is treated like this. */
export function outcomesFor(treatment: AgendaTreatment): readonly (readonly [AgendaOutcome, string])[] {
  if (treatment === 'hear') return OUTCOMES.filter(([key]) => key !== 'passed' && key !== 'failed')
  if (treatment === 'adopt' || treatment === 'elect') return OUTCOMES.filter(([key]) => key !== 'heard' && key !== 'agreed')
  return OUTCOMES
}

export const KINDS = [
  ['staff_assembly', '教职工大会（全员参加，不选代表）'],
  ['delegate_congress', '教代会'],
  ['dual_congress', '教代会暨工代会'],
] as const
