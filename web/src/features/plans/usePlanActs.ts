// What is done with a plan as a whole, and which panel is open for it.
import { computed, ref } from 'vue'
import { ElMessage } from '../../ui/element'
import type { Plan, Slip } from './usePlan'

export type Panel = 'record_approve' | 'return' | 'record_return' | 'issue' | 'close'

export function usePlanActs(handle: Plan) {
  const panel = ref<Panel | null>(null)
  const any = computed(() => (handle.plan.value?.actions ?? []).some((action) => action !== 'edit'))
  const waits = computed(() => handle.plan.value?.state === 'submitted' && !handle.may('approve'))

  /** Show a panel for what needs more than one tap; the same button closes it. */
  async function open(wanted: Panel): Promise<void> {
    const next = panel.value === wanted ? null : wanted
    if (next === 'issue' && !(await handle.lookAhead())) return
    panel.value = next
  }

  /** Days are mended in a plan that has gone back; who may send it back, how. */
  const mends = computed<Panel | null>(() => (['return', 'record_return'] as const).find((act) => handle.may(act)) ?? null)

  async function done(act: Promise<boolean>, said: string): Promise<void> {
    if (!(await act)) return
    panel.value = null
    ElMessage.success(said)
  }

  function decide(slip: Slip | null, reason: string): Promise<void> {
    if (panel.value === 'record_approve') return done(handle.approve(slip), '已按签批单补录批准。下一步：下发给各学校。')
    return done(handle.giveBack(reason, slip), '已退回起草人，改好后会再提交。')
  }

  return {
    panel,
    any,
    waits,
    busy: handle.busy,
    may: handle.may,
    open,
    mends,
    look: (signBy: string) => handle.lookAhead(signBy),
    decide,
    submit: () => done(handle.submit(), '已提交县工会主席审批，批准后就可以下发。'),
    approve: () => done(handle.approve(null), '已批准。下一步：下发给各学校。'),
    issue: (signBy: string | null) => done(handle.issue(signBy), '已下发，各校工会主席会收到通知。签收情况请看“县级总览”。'),
    close: () => done(handle.close(), '计划已结束，记录都保留着，可以随时查看。'),
  }
}

export type PlanActsHandle = ReturnType<typeof usePlanActs>
