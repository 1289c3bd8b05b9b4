// The places that a person can use, in the order of the navigation; the rest is not shown.
import { computed } from 'vue'
import { useSession } from './session'
import { useCounts } from './useCounts'

export interface Place {
  to: string
  word: string
  count?: number
  /** In the bar at the bottom of a phone; the others are listed under 我的. */
  phone?: boolean
}

export function usePlaces() {
  const { me, isCounty, isOperator, has } = useSession()
  // Who only looks after the system has no plans to read.
  const hasPlans = computed(() => isCounty.value || (me.value?.unions.some((union) => union.kind === 'school') ?? false))
  const { waiting, unread } = useCounts()

  return computed<Place[]>(() => [
    { to: '/', word: '待办', count: waiting.value, phone: true },
    { to: '/inbox', word: '收件', count: unread.value, phone: true },
    ...(hasPlans.value ? [{ to: '/plans', word: '计划', phone: true }] : []),
    ...(isCounty.value || has('union_chair', 'union_officer') ? [{ to: '/tasks', word: '任务' }] : []),
    ...(hasPlans.value ? [{ to: '/units', word: '单位' }] : []),
    ...(isCounty.value || has('union_chair', 'union_officer', 'group_leader') ? [{ to: '/people', word: '人员' }] : []),
    ...(isCounty.value || has('union_chair') ? [{ to: '/roles', word: '角色与任期' }] : []),
    ...(me.value?.may.includes('hand_out_account') && (isCounty.value || has('union_chair')) ? [{ to: '/accounts', word: '账号' }] : []),
    ...(me.value?.may.includes('record_consent') ? [{ to: '/consents', word: '授权情况' }] : []),
    ...(me.value?.may.includes('answer_data_request') ? [{ to: '/data-requests', word: '资料申请' }] : []),
    ...(me.value?.may.includes('read_audit') ? [{ to: '/audit', word: '操作记录' }] : []),
    ...(isCounty.value || has('union_chair') ? [{ to: '/channels', word: '通知渠道' }] : []),
    ...(isOperator.value ? [{ to: '/operator', word: '未送达' }] : []),
    ...(isCounty.value || isOperator.value ? [{ to: '/isolation', word: '隔离检查' }] : []),
    { to: '/me', word: '我的', phone: true },
  ])
}
