// Tasks by the address' filters, a page at a time; an answer to older filters is dropped.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, plans, type Problem } from '../../api/client'
import type { TaskView } from '../../api/types'
import { asProblem } from '../../ui/useLoad'
import type { TaskFilter } from './taskFilter'

export const PAGE_SIZE = 50

export function useTaskList(filter: () => TaskFilter) {
  const tasks = shallowRef<TaskView[] | null>(null)
  const next = ref<string | null>(null)
  const total = ref(0)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let newest = 0

  async function fetch(cursor: string | null): Promise<void> {
    const mine = ++newest
    busy.value = true
    try {
      const query = { ...filter(), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
      const page = await dataOf(plans.GET('/tasks', { params: { query } }))
      if (mine !== newest) return
      tasks.value = cursor ? [...(tasks.value ?? []), ...page.items] : page.items
      next.value = page.next ?? null
      total.value = page.total ?? total.value
      problem.value = null
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) busy.value = false
    }
  }

  const count = computed(() => {
    if (!tasks.value) return ''
    const all = `共 ${total.value} 项`
    return next.value ? `${all}，先列出 ${tasks.value.length} 项` : all
  })

  return { tasks, next, problem, busy, count, load: () => fetch(null), more: () => fetch(next.value) }
}
