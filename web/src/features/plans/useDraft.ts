// One imported draft under review: what is shown, what is lit, what is being edited.
import { computed, inject, provide, ref, type InjectionKey } from 'vue'
import { dataOf, plans } from '../../api/client'
import type { DraftEdit, DraftTask, DraftView } from '../../api/types'
import { useLoad } from '../../ui/useLoad'
import { openDoubts } from './draftEdits'
import { useEditQueue } from './useEditQueue'

export type Draft = ReturnType<typeof makeDraft>

const KEY: InjectionKey<Draft> = Symbol('draft')

export function useDraft(id: string): Draft {
  const draft = makeDraft(id)
  provide(KEY, draft)
  return draft
}

/** The draft of the page that a component stands on. */
export function usePageDraft(): Draft {
  const draft = inject(KEY)
  if (!draft) throw new Error('no draft on this page')
  return draft
}

function makeDraft(id: string) {
  const path = { draft_id: id }
  // The client's types forget that a span is a pair.
  const queue = useEditQueue(async (edits, version, key) => {
    const headers = { 'If-Match': `"${version}"`, 'Idempotency-Key': key }
    return (await dataOf(plans.POST('/drafts/{draft_id}/edits', { params: { path }, headers, body: { edits } }))) as DraftView
  })
  const fetchDraft = async () => (await dataOf(plans.GET('/drafts/{draft_id}', { params: { path } }))) as DraftView
  const loading = useLoad<DraftView>(async () => {
    const found = await fetchDraft()
    queue.view.value = found
    return found
  })

  const chosen = ref(0)
  const opened = ref<string | null>(null)
  const litTask = ref<string | null>(null)
  const litMeasure = ref<string | null>(null)
  /** Who lit it: the other side scrolls to it, the own side stays still. */
  const litFrom = ref<'source' | 'tree'>('tree')

  const plan = computed(() => queue.content.value?.plans[chosen.value] ?? null)
  const tasks = computed<DraftTask[]>(() => plan.value?.tasks ?? [])
  /** Rows of a monthly table that only repeat the tasks: shown apart, and not sent to anybody. */
  const rows = computed(() => {
    const aside = (task: DraftTask) => task.from_month_list === true && task.dropped === true
    return tasks.value.some((task) => !task.from_month_list) ? tasks.value.filter(aside) : []
  })
  const listed = computed(() => tasks.value.filter((task) => !rows.value.includes(task)))
  const doubts = computed(() => (queue.content.value ? openDoubts(queue.content.value, chosen.value) : 0))
  const may = (act: string) => queue.view.value?.actions.includes(act) ?? false

  function light(from: 'source' | 'tree', task: string | null, measure: string | null = null): void {
    litFrom.value = from
    litTask.value = task
    litMeasure.value = measure
  }

  function choose(index: number): void {
    chosen.value = index
    opened.value = null
    light('tree', null)
  }

  function edit(...edits: DraftEdit[]): Promise<boolean> {
    return queue.push(...edits)
  }

  /** Put a task together with the one before it that is in the plan; tells which one stays. */
  async function mergeWithPrevious(task: string): Promise<string | null> {
    const kept = tasks.value.filter((found) => !found.dropped || found.id === task)
    const previous = kept[kept.findIndex((found) => found.id === task) - 1]
    if (!previous || queue.reshaping.value) return null
    const done = await edit({ op: 'merge', tasks: [previous.id, task] })
    if (done && opened.value === task) opened.value = previous.id
    return done ? previous.id : null
  }

  /** Give up what could not be saved and show what the service has. */
  async function giveUp(): Promise<void> {
    queue.abandon()
    await loading.load()
  }

  async function reload(): Promise<void> {
    const newest = await fetchDraft().catch(() => null)
    if (newest) await queue.rebase(newest)
  }

  return {
    ...queue,
    id,
    loading,
    load: loading.load,
    chosen,
    opened,
    litTask,
    litMeasure,
    litFrom,
    plan,
    tasks,
    rows,
    listed,
    doubts,
    may,
    light,
    choose,
    edit,
    mergeWithPrevious,
    reload,
    giveUp,
  }
}
