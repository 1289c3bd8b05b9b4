// The names behind the ids in the address: plans, clusters, the union.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, directory, plans } from '../../api/client'
import type { PlanLine } from '../../api/types'
import { chineseDate } from '../../ui/dates'
import type { FilterName, TaskFilter } from './taskFilter'

export interface Chip {
  names: FilterName[]
  word: string
}

export function useFilterNames(filter: () => TaskFilter) {
  const planLines = shallowRef<PlanLine[]>([])
  const clusters = shallowRef<{ id: string; name: string }[]>([])
  const unionName = ref('')

  /** Names are a comfort: a list without them is still a list. */
  async function load(): Promise<void> {
    const { cluster, union_id: union } = filter()
    unionName.value = ''
    await Promise.all([
      planLines.value.length ? null : dataOf(plans.GET('/plans')).then((lines) => (planLines.value = lines)),
      cluster && cluster !== 'none' && !clusters.value.length ? dataOf(directory.GET('/clusters')).then((found) => (clusters.value = found)) : null,
      union
        ? dataOf(directory.GET('/unions/{union_id}', { params: { path: { union_id: union } } })).then((found) => (unionName.value = found.short_name))
        : null,
    ]).catch(() => undefined)
  }

  /** Filters that came with a link and have no field of their own; each can be taken away. */
  const chips = computed<Chip[]>(() => {
    const given = filter()
    const chips: Chip[] = []
    if (given.union_id) chips.push({ names: ['union_id'], word: unionName.value || '一个单位' })
    if (given.cluster) chips.push({ names: ['cluster'], word: given.cluster === 'none' ? '未分片区的学校' : (clusters.value.find(({ id }) => id === given.cluster)?.name ?? '一个片区') })
    if (given.level) chips.push({ names: ['level'], word: given.level === 'school' ? '学校的任务' : '县里自己的任务' })
    if (given.measure_id) chips.push({ names: ['measure_id'], word: '同一项措施' })
    if (given.counted) chips.push({ names: ['counted'], word: '不含免办和不办理的' })
    if (given.overdue === false) chips.push({ names: ['overdue'], word: '没有逾期的' })
    if (given.due_from || given.due_to) {
      const from = given.due_from ? `${chineseDate(given.due_from)}起` : ''
      const to = given.due_to ? `${chineseDate(given.due_to)}止` : ''
      chips.push({ names: ['due_from', 'due_to'], word: `期限 ${from}${to}` })
    }
    return chips
  })

  return { planLines, chips, load }
}
