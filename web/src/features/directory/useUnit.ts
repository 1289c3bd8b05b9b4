// One unit with what belongs to it; what the caller may not read is left out.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, directory, Problem } from '../../api/client'
import type { ClusterName, GroupView, RecordView, UnionAct, UnionDetail } from '../../api/types'
import { useSession } from '../../ui/session'
import { asProblem } from '../../ui/useLoad'

export function useUnit(id: () => string, day: () => string | undefined) {
  const { me, isCounty } = useSession()
  const unit = shallowRef<UnionDetail | null>(null)
  const history = shallowRef<UnionAct[]>([])
  const record = shallowRef<RecordView | null>(null)
  const groups = shallowRef<GroupView[] | null>(null)
  const clusters = shallowRef<ClusterName[]>([])
  const problem = ref<Problem | null>(null)
  const busy = ref(false)

  const isNow = computed(() => day() === undefined)
  const isNear = computed(() => isCounty.value || (me.value?.unions.some((union) => union.id === id()) ?? false))

  async function load(): Promise<void> {
    busy.value = true
    const path = { union_id: id() }
    const query = day() ? { day: day() as string } : {}
    try {
      const [found, acts, its] = await Promise.all([
        dataOf(directory.GET('/unions/{union_id}', { params: { path, query } })),
        dataOf(directory.GET('/unions/{union_id}/history', { params: { path } })),
        isNear.value ? dataOf(directory.GET('/unions/{union_id}/groups', { params: { path, query } })) : null,
      ])
      record.value = found.actions.includes('read_record') ? await dataOf(directory.GET('/unions/{union_id}/record', { params: { path } })) : null
      unit.value = found
      history.value = acts
      groups.value = its
      problem.value = null
      if (found.moves.includes('move') && !clusters.value.length) clusters.value = await dataOf(directory.GET('/clusters'))
    } catch (error) {
      problem.value = asProblem(error)
      if (problem.value.status === 404) unit.value = null
    } finally {
      busy.value = false
    }
  }

  return { unit, history, record, groups, clusters, problem, busy, isNow, load }
}
