// The list of notices, a part at a time, and who may make one.
import { computed, ref } from 'vue'
import { activities, dataOf } from '../../api/client'
import type { PublicNoticeKind, PublicNoticeState, PublicNotice, Role } from '../../api/types'
import { useSession } from '../../ui/session'
import { useLoad } from '../../ui/useLoad'

const MAKERS: readonly Role[] = ['union_chair', 'union_officer', 'county_officer', 'county_chair']

/** The unions in whose name the person may give notice. */
export function useMakers() {
  const { me } = useSession()
  return computed(() => {
    const held = new Set(me.value?.roles.filter((role) => MAKERS.includes(role.role)).map((role) => role.union_id))
    return (me.value?.unions ?? []).filter((union) => held.has(union.id))
  })
}

export interface NoticeFilter {
  kind: PublicNoticeKind | ''
  state: PublicNoticeState | ''
}

export function useNotices(filter: () => NoticeFilter) {
  const more = ref<PublicNotice[]>([])
  const next = ref<string | null>(null)
  const { data, problem, busy, load: loadFirst } = useLoad(() => page())

  function page(cursor?: string) {
    const { kind, state } = filter()
    const query = { ...(kind ? { kind } : {}), ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) }
    return dataOf(activities.GET('/notices', { params: { query } }))
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

  const notices = computed(() => (data.value ? [...data.value.items, ...more.value] : null))
  const total = computed(() => data.value?.total ?? null)
  return { notices, total, next, problem: computed(() => problem.value ?? moreProblem.value), busy: computed(() => busy.value || moreBusy.value), load, loadMore }
}
