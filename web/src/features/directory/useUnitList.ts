// Units by the address' filters, a page at a time; an answer to older filters is dropped.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, directory, type Problem } from '../../api/client'
import type { ClusterName, UnionView } from '../../api/types'
import { useSession } from '../../ui/session'
import { asProblem } from '../../ui/useLoad'
import { asked, type UnitFilter } from './unitFilter'

const PAGE = 50

export function useUnitList(filter: () => UnitFilter) {
  const { isCounty, has } = useSession()
  const units = shallowRef<UnionView[] | null>(null)
  const clusters = shallowRef<ClusterName[]>([])
  const warnings = shallowRef<ReadonlyMap<string, string[]>>(new Map())
  const next = ref<string | null>(null)
  const total = ref(0)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let newest = 0

  async function fetch(cursor: string | null): Promise<void> {
    const mine = ++newest
    busy.value = true
    try {
      const query = { ...asked(filter()), limit: PAGE, ...(cursor ? { cursor } : {}) }
      const page = await dataOf(directory.GET('/unions', { params: { query } }))
      if (mine !== newest) return
      units.value = cursor ? [...(units.value ?? []), ...page.items] : page.items
      next.value = page.next ?? null
      total.value = page.total ?? total.value
      problem.value = null
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) busy.value = false
    }
  }

  /** The names of clusters, and what is wrong where; a list without them is still a list. */
  async function loadAround(): Promise<void> {
    const reads = isCounty.value || has('union_chair', 'union_officer', 'principal', 'party_secretary')
    const [found, warned] = await Promise.all([dataOf(directory.GET('/clusters')).catch(() => []), reads ? dataOf(directory.GET('/unions/warnings')).catch(() => []) : []])
    clusters.value = found
    warnings.value = new Map(warned.map((one) => [one.union_id, one.warnings]))
  }

  const count = computed(() => {
    if (!units.value) return ''
    const all = `共 ${total.value} 个单位`
    return next.value ? `${all}，先列出 ${units.value.length} 个` : all
  })

  return { units, clusters, warnings, next, total, problem, busy, count, load: () => fetch(null), more: () => fetch(next.value), loadAround }
}
