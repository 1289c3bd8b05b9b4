// What a session that is planned or entered from paper has in common: union, term, kind, agenda.
import { computed, ref, watch } from 'vue'
import { activities, dataOf } from '../../../api/client'
import type { CongressForm, CongressKind, Role } from '../../../api/types'
import { useSession } from '../../../ui/session'
import { useLoad } from '../../../ui/useLoad'
import { lineOf, usual, type AgendaLine } from './agenda'

const RUNNERS: readonly Role[] = ['union_chair', 'union_officer']

/** The schools whose congress the person runs. */
export function useRunners() {
  const { me } = useSession()
  return computed(() => {
    const held = new Set(me.value?.roles.filter((role) => RUNNERS.includes(role.role)).map((role) => role.union_id))
    return (me.value?.unions ?? []).filter((union) => held.has(union.id) && union.kind === 'school')
  })
}

export function useCongressForm() {
  const unions = useRunners()
  const unionId = ref(unions.value[0]?.id ?? '')
  const kind = ref<CongressKind>('staff_assembly')
  const termNumber = ref('1')
  const termYears = ref<'3' | '5'>('5')
  const termFirst = ref('')
  const number = ref('')
  const extra = ref(false)
  const agenda = ref<AgendaLine[]>([])
  const { data: form, problem, load } = useLoad<CongressForm>(() => dataOf(activities.GET('/congress-form/{union_id}', { params: { path: { union_id: unionId.value } } })))

  async function fill(): Promise<void> {
    await load()
    if (!form.value) return
    kind.value = form.value.term?.kind ?? 'staff_assembly'
    number.value = String(form.value.number)
    agenda.value = usual(form.value, kind.value)
  }

  function cloneLast(): void {
    if (form.value?.last) agenda.value = form.value.last.agenda.map((item) => lineOf(item))
  }

  const needsTerm = computed(() => form.value !== null && form.value.term === null)
  const opening = computed(() => (needsTerm.value ? { number: Number(termNumber.value), kind: kind.value, years: Number(termYears.value), first_day: termFirst.value } : null))
  const wrongTerm = computed(() => (needsTerm.value && (!termFirst.value || !(Number(termNumber.value) >= 1)) ? '请填写是第几届、哪天开始。' : ''))

  watch(kind, () => {
    if (form.value && needsTerm.value) agenda.value = usual(form.value, kind.value)
  })
  watch(unionId, fill)
  return { unions, unionId, kind, termNumber, termYears, termFirst, number, extra, agenda, form, problem, fill, cloneLast, needsTerm, opening, wrongTerm }
}

export type Shared = ReturnType<typeof useCongressForm>
