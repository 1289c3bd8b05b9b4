// What is done with a plan as a whole, and which panel is open for it.
import { computed, ref, watch } from 'vue'
import type { PlanView } from '../../api/types'
import { useFormInAddress } from '../../ui/formInAddress'
import { say } from '../../ui/say'
import type { Plan, Slip } from './usePlan'

export const PANELS = ['approve', 'record_approve', 'return', 'record_return', 'withdraw', 'issue', 'close'] as const
export type Panel = (typeof PANELS)[number]

/** Whom the issuing of a moment ago has told. */
export interface Notified {
  schools: number
  chairs: number
}

export function usePlanActs(handle: Plan) {
  const panel = ref<Panel | null>(null)
  const notified = ref<Notified | null>(null)
  const any = computed(() => (handle.plan.value?.actions ?? []).some((action) => action !== 'edit'))
  const waits = computed(() => handle.plan.value?.state === 'submitted' && !handle.may('approve'))
  const menu = ref(false)
  const overtaken = ref(false)

  useFormInAddress(panel, () => handle.plan.value?.id ?? '', () => PANELS.filter(handle.may))
  watch(panel, async (opened) => {
    menu.value = false
    if (opened === 'issue' && !(await handle.lookAhead())) panel.value = null
  }, { immediate: true })

  // The chair was faster than whoever has the page open.
  watch(
    handle.plan,
    (now, before) => {
      if (now?.state !== before?.state) overtaken.value = now?.state === 'approved' && before?.state === 'submitted' && !before.actions.includes('approve') && !handle.busy.value
    },
    { flush: 'sync' },
  )

  /** Show a panel for what needs more than one tap; the same button closes it. */
  function open(wanted: Panel): void {
    handle.problem.value = null
    panel.value = panel.value === wanted ? null : wanted
  }

  /** Days are mended in a plan that has gone back; who may send it back, how. */
  const mends = computed<Panel | null>(() => (['return', 'record_return'] as const).find((act) => handle.may(act)) ?? null)

  async function done(act: Promise<boolean>, said: string): Promise<boolean> {
    if (await act) {
      panel.value = null
      say(said)
      return true
    }
    // Somebody was faster: what can be done now stands beside the sentence.
    if (handle.problem.value?.code === 'plan-move-not-allowed') await handle.load()
    return false
  }

  function decide(slip: Slip, reason: string): Promise<boolean> {
    if (panel.value === 'record_approve') return done(handle.approve(slip), '已按签批单录入批准。下一步：下发给各学校。')
    return done(handle.giveBack(reason, slip), '已退回起草人，改好后会再提交。')
  }

  function answered(plan: PlanView, said: string): void {
    handle.replace(plan)
    panel.value = null
    say(said)
  }

  async function issue(signBy: string | null): Promise<void> {
    const preview = handle.preview.value
    if (await done(handle.issue(signBy), '已下发。')) notified.value = preview && { schools: preview.schools, chairs: preview.chairs }
  }

  return {
    panel,
    menu,
    notified,
    overtaken,
    any,
    waits,
    busy: handle.busy,
    may: handle.may,
    open,
    mends,
    look: (signBy: string) => handle.lookAhead(signBy),
    decide,
    answered,
    issue,
    submit: () => done(handle.submit(), '已提交县工会主席审批，批准后就可以下发。'),
    withdraw: () => done(handle.withdraw(), '已撤回，可以修改；改好后请再提交审批。'),
    close: () => done(handle.close(), '计划已结束，记录都保留着，可以随时查看。'),
  }
}

export type PlanActsHandle = ReturnType<typeof usePlanActs>
