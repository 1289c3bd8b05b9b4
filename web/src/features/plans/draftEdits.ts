// What an edit of a draft does, shown at once while the service has not answered yet.
import type { DraftContent, DraftEdit, DraftMeasure, DraftTask } from '../../api/types'

const STRUCTURAL: readonly DraftEdit['op'][] = ['merge', 'split', 'add_measure', 'take_in', 'describe']

/** Edits of which only the service knows the outcome, because it gives the new ids. */
export function isStructural(edit: DraftEdit): boolean {
  return STRUCTURAL.includes(edit.op)
}

/** The content after the edit; what the draft does not have stays as it is. */
export function applied(content: DraftContent, edit: DraftEdit): DraftContent {
  switch (edit.op) {
    case 'change_task':
      return eachTask(content, edit.task, (task) => changedTask(task, edit))
    case 'oblige':
      return eachTask(content, edit.task, (task) => ({
        ...task,
        measures: task.measures?.map((measure) => ({ ...measure, mandatory: edit.mandatory })) ?? [],
      }))
    case 'drop':
    case 'restore':
      return eachTask(content, edit.task, (task) => ({ ...task, dropped: edit.op === 'drop' }))
    case 'settle':
      return settled(content, edit)
    case 'change_measure':
      return eachMeasure(content, edit.measure, (measure) => [changedMeasure(measure, edit)])
    case 'drop_measure':
      return eachMeasure(content, edit.measure, () => [])
    default:
      return content
  }
}

/** The places of a plan that somebody should still look at. */
export function openDoubts(content: DraftContent, plan: number): number {
  const found = content.plans[plan]
  if (!found) return 0
  const own = found.doubts?.filter((doubt) => !doubt.settled).length ?? 0
  return own + found.tasks.filter((task) => !task.dropped).reduce((sum, task) => sum + doubtsOf(task).length, 0)
}

export function doubtsOf(task: DraftTask) {
  return task.doubts?.filter((doubt) => !doubt.settled) ?? []
}

function changedTask(task: DraftTask, edit: Extract<DraftEdit, { op: 'change_task' }>): DraftTask {
  const changed = { ...task, ...sent(edit, 'task') }
  if (!edit.months) return changed
  // Measures that named the same months as their task, or no time at all, go along with it.
  const before = JSON.stringify(task.months ?? [])
  const months = edit.months
  return {
    ...changed,
    measures: task.measures?.map((m) => (JSON.stringify(m.months ?? []) === before || undated(m) ? { ...m, months, due: null } : m)) ?? [],
  }
}

function undated(measure: DraftMeasure): boolean {
  return !measure.months?.length && !measure.due && !measure.due_on
}

/** A person's own day, or none, takes the place of all that was read from the text. */
function changedMeasure(measure: DraftMeasure, edit: Extract<DraftEdit, { op: 'change_measure' }>): DraftMeasure {
  const read = edit.due_on === undefined ? {} : { months: [], due: null }
  const byMonth = edit.months === undefined ? {} : { due: null }
  return { ...measure, ...read, ...byMonth, ...sent(edit, 'measure') }
}

/** The fields of an edit without what it is about. */
function sent<E extends DraftEdit>(edit: E, subject: keyof E): object {
  return Object.fromEntries(Object.entries(edit).filter(([name]) => name !== 'op' && name !== subject))
}

function settled(content: DraftContent, { task, plan, doubt }: Extract<DraftEdit, { op: 'settle' }>): DraftContent {
  if (task != null) return eachTask(content, task, lookedAt)
  return {
    ...content,
    plans: content.plans.map((found, index) => {
      if (plan != null && plan !== index) return found
      const doubts = found.doubts?.map((one, place) => (doubt == null || doubt === place ? { ...one, settled: true } : one)) ?? []
      return { ...found, doubts, tasks: doubt == null ? found.tasks.map(lookedAt) : found.tasks }
    }),
  }
}

function lookedAt(task: DraftTask): DraftTask {
  return { ...task, doubts: task.doubts?.map((doubt) => ({ ...doubt, settled: true })) ?? [] }
}

function eachTask(content: DraftContent, id: string, change: (task: DraftTask) => DraftTask): DraftContent {
  return {
    ...content,
    plans: content.plans.map((plan) =>
      plan.tasks.some((task) => task.id === id)
        ? { ...plan, tasks: plan.tasks.map((task) => (task.id === id ? change(task) : task)) }
        : plan,
    ),
  }
}

function eachMeasure(content: DraftContent, id: string, change: (measure: DraftMeasure) => DraftMeasure[]): DraftContent {
  const owner = content.plans.flatMap((plan) => plan.tasks).find((task) => task.measures?.some((m) => m.id === id))
  if (!owner) return content
  return eachTask(content, owner.id, (task) => ({
    ...task,
    measures: task.measures?.flatMap((measure) => (measure.id === id ? change(measure) : [measure])) ?? [],
  }))
}
