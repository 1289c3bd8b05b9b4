// How a vote's state, its steps and its choices are said.
import type { AppraisalGrade, BallotDetail, BallotPurpose, BallotView, VoteChoice, VotingWay } from '../../../api/types'
import { chineseTime } from '../../../ui/dates'
import type { Tone, TrackStep } from '../../../ui/track'

export const PURPOSES: readonly (readonly [BallotPurpose, string])[] = [
  ['motion', '表决一件事'],
  ['election', '选举'],
  ['method', '表决办法和监票、计票人员'],
  ['appraisal', '民主评议'],
]

export const WAYS_OF: Record<BallotPurpose, readonly (readonly [VotingWay, string])[]> = {
  method: [['hands', '举手表决']],
  motion: [
    ['paper', '无记名投票'],
    ['hands', '举手表决'],
    ['named', '记名表决'],
  ],
  election: [['paper', '无记名投票']],
  appraisal: [['paper', '无记名投票']],
}

export const CHOICES: readonly (readonly [VoteChoice, string])[] = [
  ['yes', '同意'],
  ['no', '不同意'],
  ['abstain', '弃权'],
]

export const GRADES: readonly (readonly [AppraisalGrade, string])[] = [
  ['excellent', '优秀'],
  ['competent', '称职'],
  ['basic', '基本称职'],
  ['not_competent', '不称职'],
]

const TONES: Record<BallotView['state'], Tone> = {
  draft: 'plain',
  open: 'waiting',
  closed: 'waiting',
  counted: 'waiting',
  signed: 'waiting',
  announced: 'done',
  delivered: 'done',
  voided: 'late',
  dropped: 'plain',
}

/** The one mark of a vote; how it ended says more than that it did. */
export function markOf(ballot: Pick<BallotView, 'state' | 'state_label' | 'numbers' | 'from_paper'>): { tone: Tone; word: string } {
  const outcome = ballot.state === 'announced' ? ballot.numbers?.outcome_label : ''
  const word = outcome || ballot.state_label
  return { tone: TONES[ballot.state], word: ballot.from_paper && outcome ? `${word}（补录）` : word }
}

const STEPS: Record<string, { word: string; tone: Tone }> = {
  make: { word: '准备表决', tone: 'plain' },
  change: { word: '修改', tone: 'plain' },
  drop: { word: '取消', tone: 'plain' },
  open: { word: '开始投票', tone: 'done' },
  close: { word: '结束投票', tone: 'done' },
  count: { word: '登记计票结果', tone: 'done' },
  return: { word: '总监票人退回，重新计票', tone: 'late' },
  sign: { word: '总监票人签字', tone: 'done' },
  announce: { word: '主席团宣布结果', tone: 'done' },
  deliver: { word: '结果交党组织', tone: 'done' },
  void: { word: '认定投票无效', tone: 'late' },
  record: { word: '登记表决结果', tone: 'done' },
}

type Fact = string | number | boolean | null | undefined

function notesOf(move: BallotDetail['history'][number]): string[] {
  const said = move.facts as Record<string, Fact>
  const notes: string[] = []
  if (said['due']) notes.push(`应到 ${said['due']} 人，实到 ${said['present']} 人`)
  else if (said['present'] !== undefined) notes.push(`在场 ${said['present']} 人`)
  if (said['reason']) notes.push(String(said['reason']))
  if (said['by']) notes.push(move.move === 'sign' ? `${said['by']}${said['on_paper'] ? '（在纸上签字）' : ''}` : String(said['by']))
  return notes
}

export function trackOf(ballot: Pick<BallotDetail, 'history'>): TrackStep[] {
  return ballot.history.slice(1).map((move) => {
    const step = STEPS[move.move] ?? { word: move.move, tone: 'plain' as const }
    return { ...step, who: move.made_by_name, when: chineseTime(move.made_at), notes: notesOf(move) }
  })
}

export function beginOf(ballot: Pick<BallotDetail, 'history'>): string {
  const first = ballot.history[0]
  return first ? `${first.made_by_name}准备表决　${chineseTime(first.made_at)}` : '准备表决'
}

const NOW: Partial<Record<BallotView['state'], string>> = {
  draft: '还没有开始投票',
  open: '正在投票，票箱封好后结束投票',
  closed: '计票人清点选票，登记计票结果',
  counted: '等总监票人核对、签字',
  signed: '等主席团宣布结果，宣布后才公开',
}

export function nowOf(ballot: Pick<BallotView, 'state' | 'state_label' | 'purpose' | 'numbers' | 'from_paper'>): { word: string; tone: Tone } {
  if (ballot.purpose === 'appraisal' && ballot.state === 'signed') return { word: '等结果交党组织', tone: 'waiting' }
  const mark = markOf(ballot)
  return { word: NOW[ballot.state] ?? mark.word, tone: mark.tone }
}

/** The candidates as somebody types or pastes them: one a line, after the name perhaps where from. */
export function namesIn(text: string): { name: string; post: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .map((line) => {
      const [name = '', ...rest] = line.split(/[ ，,、]/)
      return { name, post: rest.join(' ').trim() }
    })
}

export const namesOut = (people: readonly { name: string; post: string }[]): string => people.map((one) => [one.name, one.post].filter(Boolean).join(' ')).join('\n')
