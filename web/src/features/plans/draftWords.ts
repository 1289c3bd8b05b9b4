// Short words for the time and the weight of a task or measure.
import type { DraftDue, DraftMeasure } from '../../api/types'

interface Dated {
  due_on?: string | null
  due?: DraftDue | null
  months?: number[]
}

/** 2026-03-08 as 3月8日. */
export function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日`
}

/** When a task is meant: its own day, else its months as 3、4月; nothing where no time is set. */
export function whenWord(task: { due_on?: string | null; months?: number[] }): string {
  if (task.due_on) return `${shortDay(task.due_on)}前`
  return task.months?.length ? `${task.months.join('、')}月` : ''
}

/** By when a measure is due, and what that was read from; a day of its task outweighs a proposal. */
export function dueWord(measure: Dated, ofTask?: string | null): string {
  const chosen = measure.due_on ?? ofTask
  if (chosen) return `${shortDay(chosen)}前`
  if (measure.due) return proposedWord(measure.due)
  return measure.months?.length ? `${measure.months.join('、')}月（按月底）` : ''
}

function proposedWord(due: DraftDue): string {
  if (due.basis === 'day') return due.words
  return `${shortDay(due.on)}（${due.basis === 'month' ? '按月底' : '按月度安排表'}）`
}

/** The day that a measure has now, a person's or a proposed one. */
export function dayOf(measure: Dated): string | null {
  return measure.due_on ?? measure.due?.on ?? null
}

/** What stands above the day of a measure: where a proposed day was read. */
export function dayLabel(measure: Dated): string {
  if (measure.due_on || !measure.due) return '完成日期'
  const from = { day: `原文：${measure.due.words}`, month: `原文只写${measure.due.words}，按月底`, table: `月度安排表：${measure.due.words}` }
  return `完成日期（${from[measure.due.basis]}）`
}

/** Whether the measures bind: 必办, 选办, or some of both. */
export function dutyWord(measures: readonly DraftMeasure[]): string {
  if (measures.length === 0) return '没有措施'
  const bound = measures.filter((measure) => measure.mandatory !== false).length
  if (bound === measures.length) return '必办'
  return bound === 0 ? '选办' : '部分必办'
}
