// A change of office in one union: what is there, who comes, and what goes along.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, directory, plans, type Problem } from '../../api/client'
import type { HandOverLineInput, HandOverMade, HandOverView, Role, RoleView, UnionWaitingView } from '../../api/types'
import { today } from '../../ui/dates'
import { asProblem } from '../../ui/useLoad'
import type { Found } from '../../ui/useSearch'
import { handOverLines, worksOf, type Seat } from './handOverLines'
import { rolesOfUnion, type Headers } from './unionRoles'

export function useHandOver() {
  const union = ref('')
  const name = ref('')
  const day = ref(today())
  const seats = ref<Seat[]>([])
  const waiting = shallowRef<UnionWaitingView | null>(null)
  const past = shallowRef<HandOverView[]>([])
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  // For somebody who leaves: whom their open work goes to; '' is nobody, nothing said is the rule.
  const wishes = ref<Record<string, string>>({})

  const lines = computed<HandOverLineInput[]>(() => handOverLines(seats.value))
  const works = computed(() => worksOf(seats.value, waiting.value?.owners ?? []))

  async function open(id: string): Promise<void> {
    union.value = id
    seats.value = []
    wishes.value = {}
    if (!id) return
    busy.value = true
    try {
      const query = { union_id: id }
      const [its, roles, open, made] = await Promise.all([
        dataOf(directory.GET('/unions/{union_id}', { params: { path: { union_id: id } } })),
        rolesOfUnion(id),
        dataOf(plans.GET('/waiting/unions/{union_id}', { params: { path: { union_id: id } } })),
        dataOf(directory.GET('/hand-overs', { params: { query } })),
      ])
      if (union.value !== id) return
      name.value = its.short_name
      seats.value = roles.filter((role) => role.actions.includes('end')).map(seatOf)
      waiting.value = open
      past.value = made
      problem.value = null
    } catch (error) {
      problem.value = asProblem(error)
    } finally {
      busy.value = false
    }
  }

  function add(role: Role, label: string): void {
    const key = `new ${role} ${seats.value.length}`
    seats.value.push({ key, role, label, outgoing: null, changes: true, incoming: null, lastDay: '' })
  }

  function put(seat: Seat, incoming: Found | null): void {
    seat.incoming = incoming
    seat.changes = true
  }

  function make(headers: Headers): Promise<HandOverMade> {
    const work = Object.entries(wishes.value).map(([from, to]) => ({ from_person_id: from, to_person_id: to || null }))
    const body = { union_id: union.value, day: day.value, lines: lines.value, work: work.filter((one) => works.value.some((row) => row.from.id === one.from_person_id)) }
    return dataOf(directory.POST('/hand-overs', { headers, body }))
  }

  const undo = (id: string, headers: Headers) => dataOf(directory.POST('/hand-overs/{hand_over_id}/undo', { headers, params: { path: { hand_over_id: id } } }))

  return { union, name, day, seats, waiting, past, problem, busy, wishes, lines, works, open, add, put, make, undo }
}

function seatOf(role: RoleView): Seat {
  return { key: role.id, role: role.role, label: role.label, outgoing: role, changes: false, incoming: null, lastDay: '' }
}

export type HandOver = ReturnType<typeof useHandOver>
