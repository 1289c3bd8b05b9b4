// One county plan: what it says, where it stands, what I may do with it now.
import { computed, ref } from 'vue'
import { dataOf, plans } from '../../api/client'
import type { IssuePreview, PlanState, PlanView } from '../../api/types'
import { useAct } from '../../ui/useAct'
import { useLoad } from '../../ui/useLoad'
import type { MeasureChange } from './MeasureFields.vue'

export interface Slip {
  decided_by: string
  decided_on: string
  reference: string
}

export interface NewMeasure {
  text: string
  due_on: string | null
}

/** The stations of a plan's life; a returned plan stands at the first again. */
export const STATIONS: readonly (readonly [PlanState, string])[] = [
  ['draft', '草稿'],
  ['submitted', '待审批'],
  ['approved', '已批准'],
  ['issued', '已下发'],
  ['closed', '已结束'],
]

export function stationOf(state: PlanState): number {
  return STATIONS.findIndex(([name]) => name === (state === 'returned' ? 'draft' : state))
}

export function usePlan(planId: string) {
  const path = { plan_id: planId }
  const loading = useLoad(() => dataOf(plans.GET('/plans/{plan_id}', { params: { path } })))
  const act = useAct()
  const preview = ref<IssuePreview | null>(null)
  /** What is open for mending: a task's id, the plan's own words, or nothing. */
  const editing = ref<string | null>(null)

  const plan = computed(() => loading.data.value)
  const may = (name: string) => plan.value?.actions.includes(name) ?? false
  const measures = computed(() => plan.value?.tasks.flatMap((task) => task.measures) ?? [])
  const stale = computed(() => act.problem.value?.code === 'stale')

  function seen(): { 'If-Match': string } {
    return { 'If-Match': `"${plan.value?.version ?? 0}"` }
  }

  /** Do it and show the plan as it is then. */
  function take(call: (headers: { 'Idempotency-Key': string }) => Promise<{ data?: PlanView }>): Promise<boolean> {
    return act.run(async (headers) => {
      loading.data.value = await dataOf(call(headers))
    })
  }

  const submit = () => take((headers) => plans.POST('/plans/{plan_id}/submit', { params: { path }, headers }))
  const withdraw = () => take((headers) => plans.POST('/plans/{plan_id}/withdraw', { params: { path }, headers }))
  const close = () => take((headers) => plans.POST('/plans/{plan_id}/close', { params: { path }, headers }))

  /** Show the plan as a form has left it. */
  function replace(now: PlanView): void {
    loading.data.value = now
    act.problem.value = null
  }

  function approve(slip: Slip | null): Promise<boolean> {
    return take((headers) => plans.POST('/plans/{plan_id}/approve', { params: { path }, headers, body: { slip } }))
  }

  function giveBack(reason: string, slip: Slip | null): Promise<boolean> {
    return take((headers) => plans.POST('/plans/{plan_id}/return', { params: { path }, headers, body: { reason, slip } }))
  }

  /** What issuing would do, with this day to sign by; without one, with the suggested day. */
  function lookAhead(signBy: string | null = null): Promise<boolean> {
    const query = signBy ? { sign_by: signBy } : {}
    return act.run(async () => {
      preview.value = await dataOf(plans.GET('/plans/{plan_id}/issue', { params: { path, query } }))
    })
  }

  function issue(signBy: string | null): Promise<boolean> {
    return take((headers) =>
      plans.POST('/plans/{plan_id}/issue', { params: { path }, headers: { ...headers, ...seen() }, body: { sign_by: signBy } }),
    )
  }

  function changeMeasure(id: string, changes: MeasureChange): Promise<boolean> {
    return take(() => plans.PATCH('/plans/measures/{measure_id}', { params: { path: { measure_id: id } }, headers: seen(), body: changes }))
  }

  function removeMeasure(id: string): Promise<boolean> {
    return take(() => plans.DELETE('/plans/measures/{measure_id}', { params: { path: { measure_id: id } }, headers: seen() }))
  }

  function addMeasure(task: string, measure: NewMeasure): Promise<boolean> {
    return take((headers) =>
      plans.POST('/plans/tasks/{plan_task_id}/measures', {
        params: { path: { plan_task_id: task } },
        headers: { ...headers, ...seen() },
        body: { ...measure, actor: 'school', mandatory: true, file_required: false },
      }),
    )
  }

  function describe(words: { title: string; guiding_ideology: string | null }): Promise<boolean> {
    return take(() => plans.PATCH('/plans/{plan_id}', { params: { path }, headers: seen(), body: words }))
  }

  async function reload(): Promise<void> {
    act.problem.value = null
    await loading.load()
  }

  return {
    plan,
    load: loading.load,
    loadProblem: loading.problem,
    busy: act.busy,
    problem: act.problem,
    stale,
    measures,
    preview,
    editing,
    may,
    submit,
    withdraw,
    close,
    replace,
    approve,
    giveBack,
    lookAhead,
    issue,
    changeMeasure,
    removeMeasure,
    addMeasure,
    describe,
    reload,
  }
}

export type Plan = ReturnType<typeof usePlan>
