// Searching while typing: waits for a pause, and only the newest question's answer is shown.
import { onBeforeUnmount, ref, shallowRef } from 'vue'
import type { Problem } from '../api/client'
import { asProblem } from './useLoad'

export interface Found {
  id: string
  name: string
  note: string
}

export interface FoundPage {
  items: Found[]
  more: boolean
}

const PAUSE_MS = 250

export function useSearch(find: (words: string) => Promise<FoundPage>) {
  const words = ref('')
  const page = shallowRef<FoundPage | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let newest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(): Promise<void> {
    const mine = ++newest
    busy.value = true
    try {
      const answer = await find(words.value.trim())
      if (mine !== newest) return
      page.value = answer
      problem.value = null
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) busy.value = false
    }
  }

  function type(text: string): void {
    words.value = text
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), PAUSE_MS)
  }

  onBeforeUnmount(() => clearTimeout(timer))
  return { words, page, problem, busy, ask, type }
}
