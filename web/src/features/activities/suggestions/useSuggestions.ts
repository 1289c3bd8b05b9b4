// A list of suggestions, a part at a time.
import { computed, ref } from 'vue'
import { activities, dataOf } from '../../../api/client'
import type { SuggestionView } from '../../../api/types'
import { useLoad } from '../../../ui/useLoad'

export type Whose = 'shown' | 'mine' | 'handled'

export function useSuggestions(whose: () => Whose) {
  const more = ref<SuggestionView[]>([])
  const next = ref<string | null>(null)
  const { data, problem, busy, load: loadFirst } = useLoad(() => page())

  function page(cursor?: string) {
    return dataOf(activities.GET('/suggestions', { params: { query: { whose: whose(), ...(cursor ? { cursor } : {}) } } }))
  }

  async function load(): Promise<void> {
    await loadFirst()
    more.value = []
    next.value = data.value?.next ?? null
  }

  const { problem: moreProblem, busy: moreBusy, load: loadMore } = useLoad(async () => {
    const found = await page(next.value ?? '')
    more.value = [...more.value, ...found.items]
    next.value = found.next ?? null
  })

  const items = computed(() => (data.value ? [...data.value.items, ...more.value] : null))
  const total = computed(() => data.value?.total ?? null)
  return { items, total, next, problem: computed(() => problem.value ?? moreProblem.value), busy: computed(() => busy.value || moreBusy.value), load, loadMore }
}
