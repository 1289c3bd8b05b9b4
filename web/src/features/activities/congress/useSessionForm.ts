// The powers and usual agendas for a session that is there already.
import { onMounted, ref } from 'vue'
import { activities, dataOf } from '../../../api/client'
import type { CongressDetail } from '../../../api/types'
import { useLoad } from '../../../ui/useLoad'
import { agendaOf, type AgendaLine } from './agenda'

export function useSessionForm(session: CongressDetail) {
  const agenda = ref<AgendaLine[]>(agendaOf(session))
  const { data: form, problem, load } = useLoad(() => dataOf(activities.GET('/congress-form/{union_id}', { params: { path: { union_id: session.union_id } } })))
  onMounted(load)
  return { agenda, form, problem, load }
}
