// What may be done with a file now: the main act, the others, and what is asked for each.
import { computed, ref, watch } from 'vue'
import type { CaseView } from '../../../api/types'
import { useAct } from '../../../ui/useAct'
import type { Key } from './caseCalls'

export type CaseAct = 'correct' | 'apply' | 'survey' | 'ask_notice' | 'minutes' | 'forward' | 'forward_slip' | 'register' | 'return' | 'decline' | 'renew' | 'relapse' | 'lift' | 'close' | 'national' | 'withdraw'

export interface CaseOffer {
  act: CaseAct
  word: string
  said: string
}

/** In the order in which they are offered; the first one is the main act. */
export const OFFERS: readonly CaseOffer[] = [
  { act: 'apply', word: '提交申请', said: '已提交申请，接下来入户调查。' },
  { act: 'survey', word: '登记入户调查', said: '已登记入户调查。' },
  { act: 'minutes', word: '登记民主评议', said: '已登记评议，接下来由另一位同志审核上报。' },
  { act: 'ask_notice', word: '申请公示', said: '已转到“公示”，请在那里安排公示日期。' },
  { act: 'forward', word: '上报县教育工会', said: '已上报，等县教育工会审核。' },
  { act: 'forward_slip', word: '凭签字补录上报', said: '已按签字材料补录上报。' },
  { act: 'register', word: '建档', said: '已建档，本人和学校会收到通知。' },
  { act: 'renew', word: '办理复核', said: '已办理复核。' },
  { act: 'relapse', word: '返困', said: '已登记返困，档案重新生效；请学校更新家庭情况，再办理复核。' },
  { act: 'correct', word: '更正联系方式', said: '已更正，档案其他内容没有变。' },
  { act: 'return', word: '退回补充', said: '已退回，学校会收到通知。' },
  { act: 'decline', word: '不予建档', said: '已登记为未通过，本人和学校会收到通知。' },
  { act: 'national', word: '登记县总进度', said: '已登记县总档案的进度。' },
  { act: 'lift', word: '脱困', said: '已登记脱困；再遇到困难可以办理返困。' },
  { act: 'close', word: '注销', said: '已注销。' },
  { act: 'withdraw', word: '撤回申请', said: '已撤回申请。' },
]

export function offersOf(one: Pick<CaseView, 'actions'>): CaseOffer[] {
  return OFFERS.filter((offer) => one.actions.includes(offer.act) || (offer.act === 'renew' && one.actions.includes('recategorise')))
}

export function useCaseActs(one: () => CaseView, done: (said: string) => void) {
  const form = ref<CaseAct | null>(null)
  const { busy, problem, run } = useAct()
  const offers = computed(() => offersOf(one()))
  watch(form, () => {
    problem.value = null
  })

  async function send(call: (headers: Key) => Promise<unknown>): Promise<void> {
    const act = form.value
    if (!act || !(await run(call))) return
    form.value = null
    done(OFFERS.find((offer) => offer.act === act)?.said ?? '')
  }

  return { form, busy, problem, offers, send }
}
