// Entries of one log or of several for a page; an answer to an older question is dropped.
import { ref, shallowRef } from 'vue'
import type { Problem } from '../../api/client'
import { asProblem } from '../../ui/useLoad'
import { merge, type MergedEntry, type Source } from './merging'

export const AT_A_TIME = 50

export function useMerged(sources: () => Source[], atATime = AT_A_TIME) {
  const items = shallowRef<MergedEntry[] | null>(null)
  const hasMore = ref(false)
  const problem = ref<Problem | null>(null)
  /** Logs that did not answer while others did. */
  const missing = ref<string[]>([])
  const busy = ref(false)
  let reading = merge([])
  let newest = 0

  async function read(before: MergedEntry[]): Promise<void> {
    const mine = ++newest
    const log = reading
    busy.value = true
    const taken = await log.take(atATime)
    if (mine !== newest) return
    const none = log.failed.length === sources().length
    problem.value = none && log.failed[0] ? asProblem(log.failed[0].error) : null
    missing.value = none ? [] : log.failed.map(({ word }) => word)
    if (!none) items.value = [...before, ...taken]
    hasMore.value = log.hasMore()
    busy.value = false
  }

  function load(): Promise<void> {
    reading = merge(sources())
    return read([])
  }

  return { items, hasMore, problem, missing, busy, load, more: () => read(items.value ?? []) }
}
