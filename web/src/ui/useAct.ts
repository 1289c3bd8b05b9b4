// Doing one thing: never twice at once, and the same key when a person tries again after a failure.
import { ref } from 'vue'
import { newKey } from '../api/keys'
import type { Problem } from '../api/client'
import { asProblem } from './useLoad'

export function useAct() {
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  let key = newKey()

  /** Run the act; true when it was done. A failed try keeps its key, so that a repeat has one effect. */
  async function run(act: (headers: { 'Idempotency-Key': string }) => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    try {
      await act({ 'Idempotency-Key': key })
      problem.value = null
      key = newKey()
      return true
    } catch (error) {
      problem.value = asProblem(error)
      // A refusal was an answer: the corrected content is another submission.
      if (problem.value.status >= 400 && problem.value.status < 500) key = newKey()
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, run }
}
