// One act chosen from what the service offers, with the small form it wants.
import { computed, reactive, ref, watch, type Ref } from 'vue'
import type { PaidBy } from '../../../api/types'
import { today } from '../../../ui/dates'
import { useFormInAddress } from '../../../ui/formInAddress'
import { useAct } from '../../../ui/useAct'

export interface Offer<A extends string> {
  act: A
  word: string
  said: string
  /** What the form asks for. */
  day?: string
  way?: boolean
  reason?: string
  name?: boolean
}

const WAYS: readonly (readonly [PaidBy, string])[] = [['transfer', '银行转账'], ['signed', '当面交付并签收']]

/** How something can have been given: goods only by hand. */
export const waysOf = (goods: boolean) => (goods ? WAYS.slice(1) : WAYS)

export function useActForm<A extends string>(offers: readonly Offer<A>[], of: () => string, actions: () => readonly string[], goods: () => boolean) {
  const chosen = ref(null) as Ref<A | null>
  const { busy, problem, run } = useAct()
  const tried = ref(false)
  const fields = reactive({ reason: '', day: today(), way: 'transfer' as PaidBy, name: '' })
  const offered = computed(() => offers.filter((offer) => actions().includes(offer.act)))
  const offer = computed(() => offers.find((one) => one.act === chosen.value) ?? null)
  useFormInAddress(chosen, of, () => offered.value.map((one) => one.act))

  const wrong = computed(() => ({
    day: !offer.value?.day ? '' : !fields.day ? '请选日期。' : fields.day > today() ? '日期不能晚于今天。' : '',
    reason: offer.value?.reason && !fields.reason.trim() ? '请写明原因。' : '',
    name: offer.value?.name && !fields.name.trim() ? '请填写签字审批的人的姓名。' : '',
  }))
  const shown = (said: string) => (tried.value ? said : '')

  watch(chosen, () => {
    tried.value = false
    problem.value = null
    Object.assign(fields, { reason: '', day: today(), way: goods() ? 'signed' : 'transfer', name: '' })
  }, { immediate: true })

  /** True where the form may be sent. */
  function check(): boolean {
    tried.value = true
    return !Object.values(wrong.value).some(Boolean)
  }

  return { chosen, offered, offer, fields, wrong, shown, check, busy, problem, run }
}

export type ActFormState = Pick<ReturnType<typeof useActForm<string>>, 'offer' | 'fields' | 'wrong' | 'shown'>
