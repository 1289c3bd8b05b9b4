// Which union's people are shown: one of the caller's own, or any of the county.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, directory, type Problem } from '../../api/client'
import { useSession } from '../../ui/session'
import { asProblem } from '../../ui/useLoad'

const LONGEST_PAGE = 200

export interface UnionChoice {
  id: string
  name: string
  note: string
}

export function useUnions() {
  const { me, isCounty } = useSession()
  const county = shallowRef<UnionChoice[] | null>(null)
  const problem = ref<Problem | null>(null)
  const own = computed<UnionChoice[]>(() => me.value?.unions.map((union) => ({ id: union.id, name: union.short_name, note: '' })) ?? [])
  const unions = computed(() => (isCounty.value ? county.value : own.value))

  /** All of the county, in the order of the services; a county has some hundred. */
  async function load(): Promise<void> {
    if (!isCounty.value) return
    try {
      const found: UnionChoice[] = []
      let cursor: string | null = null
      do {
        const query: { limit: number; active: boolean; cursor?: string } = { limit: LONGEST_PAGE, active: true, ...(cursor ? { cursor } : {}) }
        const page = await dataOf(directory.GET('/unions', { params: { query } }))
        found.push(...page.items.map((union) => ({ id: union.id, name: union.short_name, note: union.cluster?.name ?? '' })))
        cursor = page.next ?? null
      } while (cursor)
      county.value = found
      problem.value = null
    } catch (error) {
      problem.value = asProblem(error)
    }
  }

  return { unions, own, problem, load }
}
