// How a notice's state, its steps and its choices are said.
import type { PublicNoticeDetail, PublicNoticeKind, PublicNoticeState, PublicNotice } from '../../api/types'
import { chineseDate, chineseTime } from '../../ui/dates'
import type { Tone, TrackStep } from '../../ui/track'

export const KINDS: readonly (readonly [PublicNoticeKind, string])[] = [
  ['hardship', '困难帮扶'],
  ['award', '评优推荐'],
  ['assessment', '考核结果'],
  ['disclosure', '校务公开'],
  ['other', '其他'],
]

export const STATES: readonly (readonly [PublicNoticeState, string])[] = [
  ['requested', '待公示'],
  ['open', '公示中'],
  ['objected', '有异议待处理'],
  ['handled', '异议已处理'],
  ['closed', '已结束'],
]

const TONES: Record<PublicNoticeState, Tone> = { requested: 'plain', open: 'waiting', objected: 'late', handled: 'waiting', closed: 'done' }

/** The one mark of a notice; how it ended says more than that it did. */
export function markOf(notice: Pick<PublicNotice, 'state' | 'state_label' | 'outcome' | 'from_paper'>): { tone: Tone; word: string } {
  if (notice.outcome === 'upheld') return { tone: 'late', word: '异议成立' }
  if (notice.outcome === 'withdrawn') return { tone: 'plain', word: '已撤回' }
  if (notice.outcome === 'stood') return { tone: 'done', word: notice.from_paper ? '已公示（补录）' : '已公示' }
  return { tone: TONES[notice.state], word: notice.state_label }
}

const STEPS: Record<string, { word: string; tone: Tone }> = {
  arrange: { word: '安排公示', tone: 'plain' },
  open: { word: '开始公示', tone: 'done' },
  post: { word: '已张贴（宣读）', tone: 'done' },
  object: { word: '收到异议', tone: 'late' },
  answer: { word: '处理一条异议', tone: 'done' },
  settle: { word: '异议处理完', tone: 'done' },
  close: { word: '公示结束', tone: 'done' },
  withdraw: { word: '撤回公示', tone: 'plain' },
  record: { word: '补录已经结束的公示', tone: 'done' },
  note: { word: '写下公示结果', tone: 'done' },
  reckon: { word: '校历有变，公示时间跟着调整', tone: 'plain' },
}

export function trackOf(notice: Pick<PublicNoticeDetail, 'history'>): TrackStep[] {
  return notice.history.map((move) => {
    const step = STEPS[move.move] ?? { word: move.move, tone: 'plain' as const }
    return { ...step, notes: notesOf(move.facts), who: move.made_by_name, when: chineseTime(move.made_at) }
  })
}

function notesOf(facts: Record<string, unknown>): string[] {
  const { posted_on: posted, last_day: last, was } = facts
  if (typeof posted === 'string') return [chineseDate(posted)]
  if (typeof last === 'string' && typeof was === 'string') return [`最后一天由${chineseDate(was)}改为${chineseDate(last)}`]
  return []
}

/** Where it stands now and whose turn it is. */
export function nowOf(notice: PublicNoticeDetail): { word: string; tone: Tone } {
  switch (notice.state) {
    case 'requested':
      return { word: notice.first_day ? `等到${chineseDate(notice.first_day)}开始公示` : `等${notice.union_name}安排公示的时间和方式`, tone: 'waiting' }
    case 'objected':
      return { word: `等处理异议，处理完以前公示不会结束；${notice.left}`, tone: 'late' }
    case 'closed':
      return { word: `已结束，${notice.outcome_label}`, tone: notice.outcome === 'upheld' ? 'late' : 'done' }
    default: {
      const unposted = (notice.place === 'board' || notice.place === 'assembly') && !notice.posted_on
      return { word: unposted ? `等张贴（宣读）并登记日期；${notice.left}` : `公示中，${notice.left}`, tone: 'waiting' }
    }
  }
}

export const FINDING_WORDS = { upheld: '成立', partly: '部分成立', rejected: '不成立' } as const

export const WAYS = [['phone', '电话'], ['visit', '当面'], ['letter', '书面']] as const
