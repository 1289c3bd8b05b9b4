// What waits, in its groups; and the month ahead when nothing does.
import { computed, watch } from 'vue'
import { dataOf, plans } from '../../api/client'
import type { TaskView, WaitingGroup, WaitingItem } from '../../api/types'
import { today } from '../../ui/dates'
import { useCounts } from '../../ui/useCounts'
import { useLoad } from '../../ui/useLoad'
import type { Key } from './taskCalls'
import { isOpen } from './taskWords'

export const GROUP_WORDS: readonly (readonly [WaitingGroup, string])[] = [
  ['today', '今天到期'],
  ['week', '本周'],
  ['later', '以后'],
  ['others', '等别人的'],
]

export interface Waiting {
  group: WaitingGroup
  word: string
  items: WaitingItem[]
}

const MONTH_DAYS = 30
const MOST_AHEAD = 200

/** The groups that hold something, in their order. */
export function grouped(items: readonly WaitingItem[]): Waiting[] {
  return GROUP_WORDS.map(([group, word]) => ({ group, word, items: items.filter((item) => item.group === group) })).filter(
    ({ items: held }) => held.length > 0,
  )
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** An act of a waiting line that needs no form, after one confirming tap. */
export interface QuickAct {
  question: string
  word: string
  said: string
  send: (headers: Key) => Promise<unknown>
}

/** The id in `/school-plans/<id>/sign` and its like. */
function idIn(path: string): string {
  return path.split('/')[2] ?? ''
}

/** What the page can do in place for this line; null means that the line leads to its own page. */
export function quickActOf(item: WaitingItem): QuickAct | null {
  if (!item.act) return null
  const id = idIn(item.act.path)
  const plan = { params: { path: { plan_id: id } } }
  const name = item.title.match(/《.*》/)?.[0] ?? '这份计划'
  switch (item.kind) {
    case 'sign_plan':
      return {
        question: `确认签收${name}吗？签收一次就可以，表示本校已经收到这份计划。`,
        word: '确认签收',
        said: `已签收${name}，县教育工会已经看到。接下来按计划办理，办完一项报告一项。`,
        send: (headers) =>
          dataOf(plans.POST('/school-plans/{school_plan_id}/sign', { params: { path: { school_plan_id: id } }, headers, body: { from_paper: false } })),
      }
    case 'decide_plan':
      return {
        question: `确认批准${name}吗？批准后就可以下发给各校。`,
        word: '确认批准',
        said: `已批准${name}，接下来由起草人下发给各校。`,
        send: (headers) => dataOf(plans.POST('/plans/{plan_id}/approve', { ...plan, headers, body: { slip: null } })),
      }
    case 'finish_plan':
      return {
        question: `确认把${name}提交审批吗？提交后等县教育工会主席批准。`,
        word: '确认提交',
        said: `已提交${name}，批准后就可以下发。`,
        send: (headers) => dataOf(plans.POST('/plans/{plan_id}/submit', { ...plan, headers })),
      }
    default:
      return null
  }
}

export function useWaiting(ownUnion: () => string | null) {
  const { data, problem, busy, load: loadItems } = useLoad(() => dataOf(plans.GET('/waiting')))
  const ahead = useLoad(monthAhead)
  const { news, refresh } = useCounts()

  const groups = computed(() => grouped(data.value ?? []))
  const nothing = computed(() => data.value !== null && data.value.every((item) => item.group === 'others'))

  /** Open tasks of the next 30 days; the county looks at its own union only, not at every school's. */
  async function monthAhead(): Promise<TaskView[]> {
    const from = today()
    const union = ownUnion()
    const query = { due_from: from, due_to: dayAfter(from, MONTH_DAYS), size: MOST_AHEAD, ...(union ? { union_id: union } : {}) }
    const page = await dataOf(plans.GET('/tasks', { params: { query } }))
    return page.items.filter(isOpen).sort((one, other) => (one.due_on ?? '').localeCompare(other.due_on ?? ''))
  }

  async function load(): Promise<void> {
    await loadItems()
    if (nothing.value) await ahead.load()
  }

  async function reload(): Promise<void> {
    await Promise.all([load(), refresh()])
  }

  watch(news, load)
  return { data, groups, nothing, problem, busy, load, reload, ahead }
}
