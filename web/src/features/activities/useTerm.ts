// To which day a notice runs, while somebody still thinks about it.
import { ref, watch } from 'vue'
import { activities, dataOf, type Problem } from '../../api/client'
import type { PublicNoticeKind, NoticeTerm } from '../../api/types'
import { asProblem } from '../../ui/useLoad'

export function useTerm(asked: () => { kind: PublicNoticeKind; first: string; last: string } | null) {
  const term = ref<NoticeTerm | null>(null)
  const problem = ref<Problem | null>(null)
  let turn = 0

  watch(
    asked,
    async (now) => {
      const mine = (turn += 1)
      term.value = null
      problem.value = null
      if (!now || !now.first) return
      const query = { kind: now.kind, first_day: now.first, ...(now.last ? { last_day: now.last } : {}) }
      try {
        const found = await dataOf(activities.GET('/notice-term', { params: { query } }))
        if (mine === turn) term.value = found
      } catch (error) {
        if (mine === turn) problem.value = asProblem(error)
      }
    },
    { immediate: true, deep: true },
  )

  return { term, problem }
}
