// What may be done with an aid now: the main act, the others, and the form of the one chosen.
import { computed, ref, watch } from 'vue'
import type { AidView } from '../../api/types'
import { useAct } from '../../ui/useAct'
import type { Key } from './aidCalls'

export type AidAct = 'approve' | 'reject' | 'record_slip' | 'pay' | 'receipt' | 'request' | 'change' | 'cancel' | 'reclaim'

export interface AidOffer {
  act: AidAct
  word: string
  said: string
}

/** In the order in which they are offered; the first one is the main act. */
export const OFFERS: readonly AidOffer[] = [
  { act: 'approve', word: '同意', said: '已同意，可以办理发放了。' },
  { act: 'pay', word: '登记发放', said: '已登记发放；本人会收到提示。' },
  { act: 'receipt', word: '登记签收', said: '已登记签收，这一笔办完了。' },
  { act: 'request', word: '提交审批', said: '已提交审批，审批人会收到通知。' },
  { act: 'change', word: '修改', said: '已保存。' },
  { act: 'reject', word: '不同意', said: '已写明意见，登记的人会收到通知。' },
  { act: 'record_slip', word: '凭签批单补录', said: '已按签批单补录为同意。' },
  { act: 'cancel', word: '取消这一笔', said: '已取消，不再办理。' },
  { act: 'reclaim', word: '收回', said: '已登记收回，原来的发放记录留着。' },
]

export function offersOf(aid: Pick<AidView, 'actions'>): AidOffer[] {
  return OFFERS.filter((offer) => aid.actions.includes(offer.act))
}

export function useAidActs(aid: () => AidView, done: (aid: AidView, said: string) => void) {
  const form = ref<AidAct | null>(null)
  const { busy, problem, run } = useAct()
  const offers = computed(() => offersOf(aid()))
  watch(form, () => {
    problem.value = null
  })

  async function send(call: (headers: Key) => Promise<AidView>): Promise<void> {
    const act = form.value
    const held: { aid?: AidView } = {}
    const ok = await run(async (headers) => {
      held.aid = await call(headers)
    })
    if (!ok || !held.aid || !act) return
    form.value = null
    done(held.aid, OFFERS.find((offer) => offer.act === act)?.said ?? '')
  }

  return { form, busy, problem, offers, send }
}
