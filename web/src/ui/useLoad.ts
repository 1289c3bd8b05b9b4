// Loading a page's data: skeleton, data, or the sentence of what went wrong.
import { ref, shallowRef } from 'vue'
import { Problem } from '../api/client'

export function useLoad<T>(fetch: () => Promise<T>) {
  const data = shallowRef<T | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)

  async function load(): Promise<void> {
    busy.value = true
    try {
      data.value = await fetch()
      problem.value = null
    } catch (error) {
      problem.value = asProblem(error)
    } finally {
      busy.value = false
    }
  }

  return { data, problem, busy, load }
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  return new Problem(0, 'unexpected', '页面出错了，请刷新后再试。')
}
