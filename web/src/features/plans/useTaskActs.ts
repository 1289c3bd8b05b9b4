// Which form of a task is open, which acts are offered, and what is said when one is done.
import { computed, ref } from 'vue'
import type { TaskView } from '../../api/types'
import { move, type PlainMove } from './taskCalls'
import { SAID } from './taskWords'
import { useReply } from './useReply'

/** Acts that ask for something before they are done. */
export const FORMS = ['report', 'shape', 'assign', 'drop', 'return', 'exempt', 'take_back'] as const
export type Form = (typeof FORMS)[number]

export interface Offer {
  act: Form | PlainMove
  word: string
}

/** All acts in the order in which they are offered; the first offered one is the main act. */
const ORDER: readonly Offer['act'][] = ['report', 'return', 'restore', 'oblige', 'start', 'assign', 'shape', 'take_back', 'exempt', 'drop']

const PLAIN: readonly PlainMove[] = ['start', 'oblige', 'restore']

function wordOf(act: Offer['act'], task: TaskView): string {
  switch (act) {
    case 'report':
      return '报告完成'
    case 'return':
      return '退回'
    case 'restore':
      return '恢复办理'
    case 'oblige':
      return '取消免办'
    case 'start':
      return '开始办理'
    case 'assign':
      return task.owner_id ? '换负责人' : '指定负责人'
    case 'shape':
      return task.own_line ? '修改' : '改成本校的做法'
    case 'take_back':
      return '撤回'
    case 'exempt':
      return '免办'
    case 'drop':
      return '不办了（说明原因）'
  }
}

/** What may be done with the task now, as the service says. */
export function offersOf(task: TaskView): Offer[] {
  return ORDER.filter((act) => task.actions.includes(act)).map((act) => ({ act, word: wordOf(act, task) }))
}

export function isPlain(act: Offer['act']): act is 'start' | 'oblige' | 'restore' {
  return (PLAIN as readonly string[]).includes(act)
}

export function useTaskActs(task: () => TaskView, changed: (task: TaskView, said: string) => void) {
  const form = ref<Form | null>(null)
  const { busy, problem, ask } = useReply(task)
  const offers = computed(() => offersOf(task()))

  /** Do it at once, or open what asks for more. */
  async function choose(act: Offer['act']): Promise<void> {
    problem.value = null
    if (!isPlain(act)) {
      form.value = form.value === act ? null : (act as Form)
      return
    }
    await moveOn(act)
  }

  async function moveOn(wanted: PlainMove): Promise<void> {
    const done = await ask((headers) => move(task(), wanted, headers))
    if (done) finish(done, wanted)
  }

  function finish(done: TaskView, act: Offer['act']): void {
    form.value = null
    changed(done, SAID[act]?.(done) ?? '')
  }

  return { form, busy, problem, offers, choose, moveOn, finish }
}
