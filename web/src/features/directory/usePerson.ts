// One person: what is recorded, the course, and what may be done; a county opens the file with a reason.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, directory } from '../../api/client'
import type { ClearField, ClearView, CourseLine, MemberStep, PersonChange, PersonView, RoleView } from '../../api/types'
import { useSession } from '../../ui/session'
import { useLoad } from '../../ui/useLoad'

type Headers = { 'Idempotency-Key': string }

export interface StepWanted {
  step: MemberStep
  day: string | null
  decidedBy: string
  reason: string
}

export function usePerson(id: () => string) {
  const { me } = useSession()
  const course = shallowRef<CourseLine[]>([])
  const roles = shallowRef<RoleView[]>([])
  const clear = ref<ClearView | null>(null)
  const unit = ref('')
  const path = () => ({ person_id: id() })

  const { data: person, problem, busy, load } = useLoad<PersonView>(async () => {
    const found = await dataOf(directory.GET('/people/{person_id}', { params: { path: path() } }))
    const [union, held, lines] = await Promise.all([
      dataOf(directory.GET('/unions/{union_id}', { params: { path: { union_id: found.union_id } } })),
      dataOf(directory.GET('/roles', { params: { query: { person_id: id() } } })),
      found.details ? dataOf(directory.GET('/people/{person_id}/course', { params: { path: path() } })) : [],
    ])
    roles.value = held.items.filter((role) => role.role !== 'staff_member')
    course.value = lines
    unit.value = union.short_name
    return found
  })

  const isOwn = computed(() => me.value?.person_id === id())
  const may = (act: PersonView['actions'][number]) => person.value?.actions.includes(act) ?? false

  /** Open the file, and what is named of it in clear; it closes by itself. */
  async function open(reason: string, fields: ClearField[], headers: Headers): Promise<void> {
    const opened = await dataOf(directory.POST('/people/{person_id}/openings', { headers, params: { path: path() }, body: { reason, fields } }))
    if (fields.length === 0) return load()
    const shown = await dataOf(directory.GET('/openings/{opening_id}', { params: { path: { opening_id: opened.id } } }))
    clear.value = shown
    setTimeout(() => (clear.value = null), new Date(shown.open_until).getTime() - Date.now())
  }

  async function change(changed: PersonChange, headers: Headers): Promise<void> {
    const seen = { ...headers, 'If-Match': `"${person.value?.version ?? 0}"` }
    await directory.PATCH('/people/{person_id}', { headers: seen, params: { path: path() }, body: changed })
    await load()
  }

  async function step(wanted: StepWanted, headers: Headers): Promise<void> {
    const body = { step: wanted.step, person_ids: [id()], day: wanted.day, decided_by: wanted.decidedBy || null, reason: wanted.reason || null, from_paper: false }
    await directory.POST('/union-members/steps', { headers, body })
    await load()
  }

  async function transfer(union: string, day: string, headers: Headers): Promise<void> {
    await directory.POST('/people/{person_id}/transfer', { headers, params: { path: path() }, body: { union_id: union, first_day: day } })
    await load()
  }

  async function retire(day: string, headers: Headers): Promise<void> {
    await directory.POST('/people/{person_id}/retire', { headers, params: { path: path() }, body: { last_day: day } })
    await load()
  }

  async function leave(day: string, headers: Headers): Promise<void> {
    await directory.POST('/people/{person_id}/leave', { headers, params: { path: path() }, body: { last_day: day } })
    await load()
  }

  return { person, unit, course, roles, clear, problem, busy, load, isOwn, may, open, change, step, transfer, retire, leave }
}

export type OnePerson = ReturnType<typeof usePerson>
