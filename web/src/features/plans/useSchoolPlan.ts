// A school's one page: which copy of the plan it is, the county's list, the own lines, the signature.
import { computed, ref } from 'vue'
import { dataOf, plans } from '../../api/client'
import type { OwnLineInput, SchoolPlanLine, SchoolPlanView, SignInput, TaskView } from '../../api/types'
import { useLoad } from '../../ui/useLoad'
import type { Key } from './taskCalls'
import { isOpen } from './taskWords'

export interface Part {
  heading: string
  tasks: TaskView[]
}

/** Tasks below the headings of the plan, in its order; a heading that only repeats its one task says nothing. */
export function parts(tasks: readonly TaskView[]): Part[] {
  const made: Part[] = []
  for (const task of tasks) {
    const last = made[made.length - 1]
    if (last && last.heading === task.heading) last.tasks.push(task)
    else made.push({ heading: task.heading, tasks: [task] })
  }
  return made.map(({ heading, tasks }) => ({ heading: tasks.length === 1 && tasks[0]?.text.startsWith(heading) ? '' : heading, tasks }))
}

/** Which copy of the plan to show: the one asked for, otherwise the first of the caller's unions. */
export function chosenCopy(lines: readonly SchoolPlanLine[], planId: string, wanted: string | null): string | null {
  return wanted ?? lines.find((line) => line.plan_id === planId)?.id ?? null
}

export function useSchoolPlan(planId: () => string, wanted: () => string | null) {
  const copies = ref<SchoolPlanLine[]>([])
  const onlyOpen = ref(false)

  const { data: view, problem, busy, load } = useLoad<SchoolPlanView | null>(async () => {
    const lines = await dataOf(plans.GET('/school-plans'))
    copies.value = lines.filter((line) => line.plan_id === planId())
    const id = chosenCopy(copies.value, planId(), wanted())
    return id ? dataOf(plans.GET('/school-plans/{school_plan_id}', { params: { path: { school_plan_id: id } } })) : null
  })

  const countys = computed(() => (view.value?.tasks ?? []).filter((task) => !task.own_line))
  const own = computed(() => (view.value?.tasks ?? []).filter((task) => task.own_line))
  const shown = (tasks: readonly TaskView[]) => (onlyOpen.value ? tasks.filter(isOpen) : [...tasks])

  /** Show the changed task at once; the sums follow with the next reading. */
  async function replace(task: TaskView): Promise<void> {
    if (view.value) view.value = { ...view.value, tasks: view.value.tasks.map((old) => (old.id === task.id ? task : old)) }
    await load()
  }

  async function sign(body: SignInput, headers: Key): Promise<SchoolPlanView> {
    const signed = await dataOf(plans.POST('/school-plans/{school_plan_id}/sign', { params: { path: { school_plan_id: view.value?.id ?? '' } }, headers, body }))
    view.value = signed
    return signed
  }

  async function addLine(body: OwnLineInput, headers: Key): Promise<TaskView> {
    const added = await dataOf(plans.POST('/school-plans/{school_plan_id}/lines', { params: { path: { school_plan_id: view.value?.id ?? '' } }, headers, body }))
    await load()
    return added
  }

  return {
    copies,
    view,
    problem,
    busy,
    load,
    onlyOpen,
    countys,
    own,
    countysShown: computed(() => parts(shown(countys.value))),
    ownShown: computed(() => shown(own.value)),
    replace,
    sign,
    addLine,
  }
}
