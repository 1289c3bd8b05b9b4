// A meeting in words: its mark, its track.
import type { MeetingLine, MeetingView } from '../../../api/types'
import { chineseDate, chineseTime } from '../../../ui/dates'
import type { Tone, TrackStep } from '../../../ui/track'

export function markOf(meeting: Pick<MeetingLine, 'state' | 'state_label' | 'from_paper'>): { tone: Tone; word: string } {
  if (meeting.state === 'draft') return { tone: 'waiting', word: meeting.state_label }
  if (meeting.state === 'taken_back') return { tone: 'plain', word: meeting.state_label }
  return { tone: 'done', word: meeting.from_paper ? `${meeting.state_label}（补录）` : meeting.state_label }
}

export function trackOf(meeting: Pick<MeetingView, 'history'>): TrackStep[] {
  return meeting.history.slice(1).map((step) => ({ word: step.label, who: step.made_by_name, when: chineseTime(step.made_at), notes: notesOf(step.facts), tone: step.move === 'take_back' ? 'late' : 'done' }))
}

function notesOf(facts: Record<string, unknown>): string[] {
  const { decision, reported_on: reported, reason } = facts
  return [
    ...(typeof decision === 'string' ? [`决定 ${decision} 列为工作任务`] : []),
    ...(typeof reported === 'string' ? [`${chineseDate(reported)}向教代会报告`] : []),
    ...(typeof reason === 'string' ? [reason] : []),
  ]
}

export function nowOf(meeting: MeetingView): { word: string; tone: Tone } {
  if (meeting.state === 'draft') return { word: '等核对后定稿，定稿前只有工会委员能看到', tone: 'waiting' }
  if (meeting.state === 'taken_back') return { word: '已作废', tone: 'plain' }
  const left = meeting.matters.flatMap((matter) => matter.decisions).filter((one) => one.task_state === 'open').length
  return left ? { word: `已定稿，${left} 项决定正在办理`, tone: 'waiting' } : { word: '已定稿', tone: 'done' }
}
