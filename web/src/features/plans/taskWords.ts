// How a task's state, steps and acts are said.
import type { MoveView, TaskState, TaskView } from '../../api/types'
import { whole } from '../../ui/whole'
import { shortDay } from './draftWords'

export type Tone = 'waiting' | 'done' | 'late' | 'plain'

export const STATE_WORDS: Record<TaskState, string> = {
  planned: '未开始',
  assigned: '已分工',
  in_progress: '进行中',
  done: '已完成',
  exempted: '已免办',
  cancelled: '不办理',
}

const TONES: Record<TaskState, Tone> = {
  planned: 'plain',
  assigned: 'waiting',
  in_progress: 'waiting',
  done: 'done',
  exempted: 'plain',
  cancelled: 'plain',
}

/** The one mark of a task; late outweighs the state. */
export function markOf(task: Pick<TaskView, 'state' | 'overdue' | 'days_left'>): { tone: Tone; word: string } {
  if (task.overdue) return { tone: 'late', word: task.days_left || '已逾期' }
  return { tone: TONES[task.state], word: STATE_WORDS[task.state] }
}

export function isOpen(task: Pick<TaskView, 'state'>): boolean {
  return task.state === 'planned' || task.state === 'assigned' || task.state === 'in_progress'
}

/** By when, in words; how long is left only where the mark does not say it. */
export function dueWords(task: Pick<TaskView, 'due_on' | 'due_label' | 'days_left' | 'overdue'>): string {
  if (!task.due_on) return '不限日期'
  const left = task.days_left && !task.overdue ? `，${whole(task.days_left)}` : ''
  return `${task.due_label}前${left}`
}

/** A day that signing moved: 原定 9月8日，改到 9月21日; nothing where the plan's own day holds. */
export function movedWord(task: Pick<TaskView, 'named_due_on' | 'county_due_on'>): string {
  if (!task.named_due_on || !task.county_due_on) return ''
  return `原定 ${shortDay(task.named_due_on)}，改到 ${shortDay(task.county_due_on)}`
}

const MOVE_WORDS: Record<string, string> = {
  assign: '指定负责人',
  start: '开始办理',
  report: '报告完成',
  take_back: '撤回报告',
  return: '县教育工会退回',
  exempt: '县教育工会免办',
  oblige: '县教育工会取消免办',
  drop: '决定不办理',
  restore: '恢复办理',
}

export interface Step {
  word: string
  tone: Tone
  notes: string[]
}

/** A step of the history in words: what was done, and what was said with it. */
export function stepOf(move: MoveView, dayWords: (day: string) => string): Step {
  const fact = (name: string): string => {
    const value = move.facts[name]
    return typeof value === 'string' ? value : ''
  }
  const notes: string[] = []
  if (fact('done_on')) notes.push(`完成日期 ${dayWords(fact('done_on'))}${fact('from_paper') === 'true' ? '（补记）' : ''}`)
  if (fact('statement')) notes.push(fact('statement'))
  if (fact('reason')) notes.push(`原因：${fact('reason')}`)
  const tones: Record<string, Tone> = { report: 'done', return: 'late' }
  return { word: MOVE_WORDS[move.move] ?? move.move, tone: tones[move.move] ?? 'plain', notes }
}

/** What happened and what comes next, after an act. */
export const SAID: Record<string, (task: TaskView) => string> = {
  report: (task) => (task.own_line ? '已记为完成；写错了可以撤回再改。' : '已报告完成，县教育工会可以看到；写错了可以撤回再改。'),
  start: () => '已记为进行中，办完后请报告完成。',
  take_back: () => '已撤回，任务回到“进行中”；改好后请再次报告完成。',
  return: (task) => `已退回，${task.union_name}会收到退回的原因。`,
  exempt: (task) => `已免办，${task.union_name}不用再办这一项。`,
  oblige: (task) => `已取消免办，${task.union_name}需要继续办理。`,
  drop: () => '这一项不再办理；以后要办，可以恢复。',
  restore: () => '已恢复办理。',
  assign: (task) => `已请${task.owner_name ?? '负责人'}负责，系统会通知本人。`,
  shape: (task) => (task.own_line ? '已修改。' : '已按本校情况调整，县教育工会能看到与县里不同的地方。'),
}
