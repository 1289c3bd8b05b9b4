// Short words for the time and the weight of a task or measure.
import type { DraftMeasure } from '../../api/types'

/** A day as 3月8日, months as 3、4月; nothing where no time is set. */
export function whenWord(dated: { due_on?: string | null; months?: number[] }): string {
  if (dated.due_on) {
    const [, month, day] = dated.due_on.split('-').map(Number)
    return `${month}月${day}日`
  }
  return dated.months?.length ? `${dated.months.join('、')}月` : ''
}

/** Whether the measures bind: 必办, 选办, or some of both. */
export function dutyWord(measures: readonly DraftMeasure[]): string {
  if (measures.length === 0) return '没有措施'
  const bound = measures.filter((measure) => measure.mandatory !== false).length
  if (bound === measures.length) return '必办'
  return bound === 0 ? '选办' : '部分必办'
}
