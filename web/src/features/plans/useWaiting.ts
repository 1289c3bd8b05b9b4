// What waits, in its groups; and the month ahead when nothing does.
import { computed } from 'vue'
import { dataOf, plans } from '../../api/client'
import type { TaskView, WaitingGroup, WaitingItem } from '../../api/types'
import { today } from '../../ui/dates'
import { formHash } from '../../ui/formInAddress'
import { useCounts } from '../../ui/useCounts'
import { useLoad } from '../../ui/useLoad'
import { waitingItems } from '../../ui/waitingItems'
import type { Key } from './taskCalls'
import { isOpen } from './taskWords'

export const GROUP_WORDS: readonly (readonly [WaitingGroup, string])[] = [
  ['sign', '要签收'],
  ['decide', '要审批、处理'],
  ['overdue', '已逾期'],
  ['today', '今天到期'],
  ['week', '本周'],
  ['later', '以后'],
  ['others', '等别人的'],
]

/** Groups that hold up others: each of their lines has the blue button. */
export const FIRST: readonly WaitingGroup[] = ['sign', 'decide']

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

/** What the act of the line is about, as in `/school-plans/<id>/sign`, or where it leads. */
export function idOf(item: WaitingItem): string {
  return (item.act?.path ?? item.link).split('/')[2] ?? ''
}

/** The plan's title in a line such as 签收《…》, without its marks. */
export function titleIn(item: WaitingItem): string {
  return item.title.match(/《(.*)》/)?.[1] ?? '这份计划'
}

/** Where a line leads that is not dealt with in place; `main` where that is something to do. */
export function wayOf(item: WaitingItem): { word: string; to: string; main: boolean } {
  if (item.kind === 'watch_signing') return { word: '去看', to: `${item.link}?state=unsigned`, main: false }
  if (item.kind === 'finish_plan' && !item.act) return { word: '去下发', to: `${item.link}${formHash('issue', idOf(item))}`, main: true }
  return { word: '去办理', to: item.link, main: true }
}

/** What the page can do in place for this line; null means that the line leads to its own page. */
export function quickActOf(item: WaitingItem): QuickAct | null {
  if (!item.act) return null
  const id = idOf(item)
  const plan = { params: { path: { plan_id: id } } }
  const name = `《${titleIn(item)}》`
  switch (item.kind) {
    case 'sign_plan':
      return {
        question: `确认签收${name}吗？签收一次就可以，表示本校已经收到这份计划。`,
        word: '确认签收',
        said: `已签收${name}，县教育工会可以看到了。接下来按计划办理，办完一项报告一项。`,
        send: (headers) =>
          dataOf(plans.POST('/school-plans/{school_plan_id}/sign', { params: { path: { school_plan_id: id } }, headers, body: { from_paper: false } })),
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
  const { data: found, problem, busy, load: loadItems } = useLoad(waitingItems)
  const data = computed(() => found.value?.items ?? null)
  const missing = computed(() => (found.value?.away.length ? `${found.value.away.join('、')}暂时连不上，那里等您办的没有列出来。` : ''))
  const ahead = useLoad(monthAhead)
  const { refresh } = useCounts()

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

  return { data, groups, nothing, missing, problem, busy, load, reload, ahead }
}
