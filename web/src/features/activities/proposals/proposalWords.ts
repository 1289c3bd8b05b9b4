// How proposals, their steps and their choices are said.
import type { ProposalCategory, ProposalDetail, ProposalFinding, ProposalGrade, ProposalLine, ProposalReplyKind, ProposalState } from '../../../api/types'
import { chineseDate, chineseTime } from '../../../ui/dates'
import type { Tone, TrackStep } from '../../../ui/track'

export const CATEGORIES: readonly (readonly [ProposalCategory, string])[] = [
  ['development', '学校发展'],
  ['teaching', '教育教学'],
  ['staff', '队伍建设'],
  ['welfare', '生活福利'],
  ['logistics', '后勤保障'],
  ['culture', '校园文化'],
  ['other', '其他'],
]

export const FINDINGS: readonly (readonly [ProposalFinding, string])[] = [
  ['filed', '立案'],
  ['merged', '并入另一件'],
  ['returned', '退回修改'],
  ['converted', '转为建议'],
  ['declined', '不予立案'],
]

export const REPLIES: readonly (readonly [ProposalReplyKind, string])[] = [
  ['now', '已办或马上办'],
  ['later', '列入计划办'],
  ['cannot', '暂不能办'],
]

export const GRADES: readonly (readonly [ProposalGrade, string])[] = [
  ['satisfied', '满意'],
  ['mostly', '基本满意'],
  ['unsatisfied', '不满意'],
]

const TONES: Record<ProposalState, Tone> = {
  draft: 'plain',
  submitted: 'waiting',
  returned: 'waiting',
  filed: 'waiting',
  assigned: 'waiting',
  replied: 'waiting',
  rework: 'waiting',
  closed: 'done',
  merged: 'plain',
  converted: 'plain',
  declined: 'plain',
  withdrawn: 'plain',
  taken_back: 'plain',
}

/** The one mark of a proposal: late before where it stands, how it was rated after it is closed. */
export function markOf(one: Pick<ProposalLine, 'state' | 'state_label' | 'late' | 'grade_label' | 'due_label'>): { tone: Tone; word: string } {
  if (one.late) return { tone: 'late', word: one.due_label }
  if (one.state === 'closed') return { tone: one.grade_label === '不满意' ? 'late' : 'done', word: `已办结，${one.grade_label}` }
  return { tone: TONES[one.state], word: one.state_label }
}

const PARTS: Record<string, string> = { author: '我提出', seconder: '我附议', asked: '请我附议', lead: '我主办', co: '我协办' }

export function partOf(one: Pick<ProposalLine, 'my_part'>): string {
  return one.my_part ? (PARTS[one.my_part] ?? '') : ''
}

export function numbered(one: Pick<ProposalLine, 'number'>): string {
  return one.number ? `第 ${one.number} 号` : ''
}

const STEPS: Record<string, { word: string; tone: Tone }> = {
  write: { word: '写提案', tone: 'plain' },
  invite: { word: '邀请附议', tone: 'plain' },
  second: { word: '附议', tone: 'done' },
  sign: { word: '代录附议', tone: 'done' },
  submit: { word: '提交', tone: 'done' },
  withdraw: { word: '撤回', tone: 'plain' },
  file: { word: '立案', tone: 'done' },
  merge: { word: '并入另一件提案', tone: 'plain' },
  absorb: { word: '另一件提案并入', tone: 'plain' },
  convert: { word: '转为建议', tone: 'plain' },
  return: { word: '退回修改', tone: 'late' },
  decline: { word: '不予立案', tone: 'late' },
  assign: { word: '批办', tone: 'done' },
  view: { word: '填写协办意见', tone: 'plain' },
  reply: { word: '答复', tone: 'done' },
  rate: { word: '评价', tone: 'done' },
  reopen: { word: '不满意，重新办理', tone: 'late' },
  lapse: { word: '到期没有评价，办结', tone: 'plain' },
  progress: { word: '登记落实进展', tone: 'done' },
  record: { word: '补录答复和评价，办结', tone: 'done' },
  correct: { word: '更正补录', tone: 'plain' },
}

export function trackOf(one: Pick<ProposalDetail, 'history'>): TrackStep[] {
  return one.history.map((step) => ({
    ...(STEPS[step.move] ?? { word: step.move, tone: 'plain' as const }),
    notes: notesOf(step.facts),
    who: step.made_by_name,
    when: chineseTime(step.made_at),
  }))
}

function notesOf(facts: Record<string, unknown>): string[] {
  const text = (name: string) => (typeof facts[name] === 'string' ? facts[name] : '')
  const grade = GRADES.find(([key]) => key === facts['grade'])?.[1]
  return [
    text('names'),
    text('suggestion') && `由合理化建议“${text('suggestion')}”转来`,
    text('reason'),
    text('into') && `并入“${text('into')}”`,
    text('from') && `并入的是“${text('from')}”`,
    text('number') && `第 ${text('number')} 号`,
    text('due_on') && `${chineseDate(text('due_on'))}前答复`,
    text('name') && `协办人：${text('name')}`,
    grade ?? '',
  ].filter((note) => note !== '')
}

/** Where it stands now and whose turn it is. */
export function nowOf(one: ProposalDetail): { word: string; tone: Tone } {
  const lead = one.handler ?? '承办人'
  switch (one.state) {
    case 'draft':
      return { word: `还没提交；已有 ${one.seconded} 人附议，至少 ${one.least_seconders} 人`, tone: 'plain' }
    case 'submitted':
      return { word: '等工会审查', tone: 'waiting' }
    case 'returned':
      return { word: '等提案人修改后重新提交', tone: 'waiting' }
    case 'filed':
      return { word: '等校长批办，确定承办人和期限', tone: 'waiting' }
    case 'assigned':
    case 'rework':
      return { word: `等${lead}答复，${one.due_label}`, tone: one.late ? 'late' : 'waiting' }
    case 'replied':
      return { word: `等提案人评价，${chineseDate(one.rate_by)}截止；到期没有评价的按“未评价”办结`, tone: 'waiting' }
    case 'merged':
      return { word: `已并入“${one.merged_into_title ?? ''}”，跟着那一件办理`, tone: 'plain' }
    default:
      return { word: one.grade_label && one.state === 'closed' ? `已办结，提案人评价：${one.grade_label}` : one.state_label, tone: TONES[one.state] }
  }
}

/** Names as people type them, in whichever way they part them. */
export function namesIn(text: string): string[] {
  return text.split(/[、，,；;\s]+/).filter((name) => name !== '')
}
