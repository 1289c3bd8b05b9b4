// One office over all unions of the county: who holds it, who is missing, who ends soon.
import { computed, onBeforeUnmount, reactive, ref, shallowRef } from 'vue'
import { dataOf, directory, type Problem } from '../../api/client'
import type { OfficesView, OfficeState, Role } from '../../api/types'
import { asProblem } from '../../ui/useLoad'

const PAUSE_MS = 250

export function useOffices() {
  const filter = reactive<{ role: Role; state: OfficeState | ''; words: string }>({ role: 'union_chair', state: '', words: '' })
  const data = shallowRef<OfficesView | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let newest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const query = computed(() => {
    const q = filter.words.trim()
    return { role: filter.role, ...(filter.state ? { state: filter.state } : {}), ...(q ? { q } : {}) }
  })

  async function load(): Promise<void> {
    const mine = ++newest
    busy.value = true
    try {
      const answer = await dataOf(directory.GET('/roles/offices', { params: { query: query.value } }))
      if (mine !== newest) return
      data.value = answer
      problem.value = null
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) busy.value = false
    }
  }

  function choose(state: OfficeState | ''): void {
    filter.state = state
    void load()
  }

  function look(role: Role): void {
    filter.role = role
    void load()
  }

  function type(words: string): void {
    filter.words = words
    clearTimeout(timer)
    timer = setTimeout(() => void load(), PAUSE_MS)
  }

  const sheet = () => directory.GET('/roles/offices/export', { params: { query: query.value }, parseAs: 'blob' })

  onBeforeUnmount(() => clearTimeout(timer))
  return { filter, data, problem, busy, load, choose, look, type, sheet }
}

export type Offices = ReturnType<typeof useOffices>
