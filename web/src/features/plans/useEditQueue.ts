// Edits go to the service one request at a time, in order, and are shown before they are saved.
import { computed, ref, shallowRef } from 'vue'
import type { Problem } from '../../api/client'
import { newKey } from '../../api/keys'
import type { DraftEdit, DraftView } from '../../api/types'
import { asProblem } from '../../ui/useLoad'
import { applied, isStructural } from './draftEdits'

const MOST_AT_ONCE = 200
/** So long after the last key what is typed is saved. */
export const PAUSE_MS = 1000

export type Send = (edits: DraftEdit[], version: number, key: string) => Promise<DraftView>

interface Batch {
  edits: DraftEdit[]
  key: string
}

export function useEditQueue(send: Send) {
  const view = shallowRef<DraftView | null>(null)
  const pending = shallowRef<DraftEdit[]>([])
  const problem = ref<Problem | null>(null)
  const held = ref(false)
  /** What is being typed, by its field; it is saved after a pause, or with the next edit. */
  const typing = shallowRef<ReadonlyMap<string, DraftEdit>>(new Map())
  let pause = 0
  let batch: Batch | null = null
  let singly = false
  let pumping: Promise<void> | null = null

  const content = computed(() => view.value && pending.value.reduce(applied, view.value.content))
  const unsaved = computed(() => pending.value.length + typing.value.size)
  const state = computed(() => (held.value ? 'held' : unsaved.value > 0 ? 'saving' : 'saved'))
  const reshaping = computed(() => !held.value && pending.value.some(isStructural))

  /** Show the edits and save them; true once all that waited is saved. */
  async function push(...edits: DraftEdit[]): Promise<boolean> {
    pending.value = [...pending.value, ...typed(), ...edits]
    if (held.value) return false
    problem.value = null
    await pump()
    return pending.value.length === 0 && problem.value === null
  }

  /** Save this once the person has stopped typing; null takes it back. */
  function type(field: string, edit: DraftEdit | null): void {
    const next = new Map(typing.value)
    next.delete(field)
    if (edit) next.set(field, edit)
    typing.value = next
    clearTimeout(pause)
    if (next.size > 0) pause = window.setTimeout(() => void push(), PAUSE_MS)
  }

  function typed(): DraftEdit[] {
    clearTimeout(pause)
    const edits = [...typing.value.values()]
    typing.value = new Map()
    return edits
  }

  /** Save what waits, after the network came back. */
  async function retry(): Promise<void> {
    held.value = false
    problem.value = null
    await pump()
  }

  /** Take the newest draft and lay what is not saved upon it. */
  async function rebase(newest: DraftView): Promise<void> {
    view.value = newest
    batch = null
    await retry()
  }

  /** Take back what is not saved. */
  function abandon(): void {
    typed()
    pending.value = []
    batch = null
    held.value = false
    problem.value = null
  }

  function pump(): Promise<void> {
    pumping ??= drain().finally(() => {
      pumping = null
    })
    return pumping
  }

  async function drain(): Promise<void> {
    while (pending.value.length > 0 && view.value && !held.value) {
      batch ??= { edits: nextEdits(), key: newKey() }
      try {
        view.value = await send(batch.edits, view.value.version, batch.key)
        forget(batch.edits.length)
      } catch (error) {
        refuse(asProblem(error), batch)
      }
    }
    singly = false
  }

  function nextEdits(): DraftEdit[] {
    const [first, ...rest] = pending.value
    if (!first || singly || isStructural(first)) return pending.value.slice(0, 1)
    const end = rest.findIndex(isStructural)
    return pending.value.slice(0, Math.min(end < 0 ? pending.value.length : end + 1, MOST_AT_ONCE))
  }

  function forget(count: number): void {
    pending.value = pending.value.slice(count)
    batch = null
  }

  function refuse(why: Problem, failed: Batch): void {
    const answered = why.status >= 400 && why.status < 500
    if (!answered || WAITS.includes(why.status) || why.code === 'stale' || why.code === 'draft-closed') {
      // Nothing typed is lost: the same request, with the same key, is sent again when asked for.
      held.value = true
    } else if (failed.edits.length > 1) {
      // Edits are applied together or not at all: find the one that was refused.
      singly = true
      batch = null
      return
    } else {
      forget(1)
    }
    problem.value = why
  }

  return { view, content, unsaved, problem, state, reshaping, push, type, retry, rebase, abandon }
}

// Signed out, not allowed, too many requests: the edit itself was not judged.
const WAITS: readonly number[] = [401, 403, 408, 429]
