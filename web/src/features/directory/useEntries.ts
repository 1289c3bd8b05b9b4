// A list that goes on from a cursor: entries of the log; an answer to an older question is dropped.
import { ref, shallowRef } from 'vue'
import type { Problem } from '../../api/client'
import { asProblem } from '../../ui/useLoad'

interface Part<T> {
  items: T[]
  next?: string | null
}

export function useEntries<T>(ask: (cursor: string | null) => Promise<Part<T>>) {
  const items = shallowRef<T[] | null>(null)
  const next = ref<string | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let newest = 0

  async function fetch(cursor: string | null): Promise<void> {
    const mine = ++newest
    busy.value = true
    try {
      const part = await ask(cursor)
      if (mine !== newest) return
      items.value = cursor ? [...(items.value ?? []), ...part.items] : part.items
      next.value = part.next ?? null
      problem.value = null
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) busy.value = false
    }
  }

  return { items, next, problem, busy, load: () => fetch(null), more: () => fetch(next.value) }
}
