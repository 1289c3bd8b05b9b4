// The fields of the small form of one act, what is wrong with them, and the call that is made of them.
import { computed, reactive, ref, type Ref } from 'vue'
import type { CaseCategory, CaseCloseReason, CaseView, NationalState } from '../../../api/types'
import { today } from '../../../ui/dates'
import * as calls from './caseCalls'
import type { CaseAct } from './useCaseActs'

export interface ActFields {
  agreed: boolean
  day: string
  first: string
  second: string
  words: string
  category: CaseCategory | null
  national: NationalState | null
  closeReason: CaseCloseReason
}

interface Labels {
  day?: string
  first?: string
  second?: string
  words?: string
  category?: boolean
}

const LABELS: Partial<Record<CaseAct, Labels>> = {
  correct: { first: '新的电话（不改就不填）', second: '新的银行卡号（不改就不填）', words: '新的住址（不改就不填）' },
  survey: { day: '调查日期', first: '调查人一', second: '调查人二', words: '看到的情况（不写病名、诊断）' },
  minutes: { first: '评议纪要编号', day: '评议日期' },
  forward_slip: { first: '签字审核的人', day: '签字日期' },
  register: { category: true, words: '与测算不同的理由（相同就不填）' },
  renew: { category: true, words: '与测算不同的理由（相同就不填）' },
  relapse: { category: true, words: '返困的情况，或与测算不同的理由' },
  return: { words: '要补充什么' },
  decline: { words: '不予建档的理由' },
  lift: { day: '脱困日期', words: '说明（可以不填）' },
  close: { day: '注销日期' },
  national: { day: '日期', first: '县总档案编号（已入库时填）' },
  withdraw: { words: '撤回的原因（可以不填）' },
}
const MUST_SAY: readonly CaseAct[] = ['survey', 'return', 'decline']
const RULED: readonly CaseAct[] = ['register', 'renew', 'relapse']

export function useActFields(one: () => CaseView, form: Ref<CaseAct | null>) {
  const tried = ref(false)
  const fields = reactive<ActFields>({ agreed: false, day: today(), first: '', second: '', words: '', category: null, national: null, closeReason: 'retired' })
  const labels = computed<Labels>(() => {
    const found = (form.value && LABELS[form.value]) || {}
    return form.value === 'apply' && !one().is_own ? { day: '本人在纸面同意书上签字的日期' } : found
  })
  const differs = computed(() => form.value !== null && RULED.includes(form.value) && fields.category !== null && fields.category !== (one().reckoning?.category ?? null))
  const noName = computed(() => labels.value.first && form.value !== 'national' && form.value !== 'correct' && !fields.first.trim())
  const noCorrection = computed(() => form.value === 'correct' && ![fields.first, fields.second, fields.words].some((each) => each.trim()))

  const wrong = computed(() => ({
    agreed: form.value === 'apply' && one().is_own && !fields.agreed ? '请先阅读并勾选同意。' : '',
    day: labels.value.day && !fields.day ? '请选日期。' : labels.value.day && fields.day > today() ? '日期不能晚于今天。' : '',
    first: noCorrection.value ? '请至少填写一项。' : noName.value ? '请填写这一项。' : form.value === 'national' && fields.national === 'entered' && !fields.first.trim() ? '请填写县总的档案编号。' : '',
    second: form.value === 'correct' ? '' : labels.value.second && !fields.second.trim() ? '入户调查要两个人，请填写另一位。' : labels.value.second && fields.second.trim() === fields.first.trim() ? '两位调查人要不同。' : '',
    words: form.value && MUST_SAY.includes(form.value) && !fields.words.trim() ? '请写明情况。' : differs.value && !fields.words.trim() ? '与测算的类别不同，请写明理由。' : '',
    category: labels.value.category && !fields.category ? '请选择困难类别。' : '',
    national: form.value === 'national' && !fields.national ? '请选择到哪一步。' : '',
  }))
  const isRight = computed(() => !Object.values(wrong.value).some(Boolean))
  const shown = (said: string) => (tried.value ? said : '')

  function begin(): void {
    tried.value = false
    const category = one().category ?? one().reckoning?.category ?? null
    Object.assign(fields, { agreed: false, day: today(), first: '', second: '', words: '', category, national: null, closeReason: 'retired' })
  }

  return { fields, tried, wrong, shown, labels, begin, isRight }
}

/** The call that an act makes of what was written. */
export function callOf(act: CaseAct, one: CaseView, fields: ActFields, consentVersion: number, headers: calls.Key): Promise<CaseView> {
  const { id } = one
  const words = fields.words.trim()
  const ruling = { category: fields.category ?? 'relative', reason: words || null }
  switch (act) {
    case 'correct': return calls.correct(id, { phone: fields.first.trim() || null, bank_card: fields.second.trim() || null, address: words || null }, headers)
    case 'apply': return calls.apply(id, consentVersion, one.is_own ? null : fields.day, headers)
    case 'survey': return calls.survey(id, { surveyed_on: fields.day, surveyors: [fields.first.trim(), fields.second.trim()], finding: words }, headers)
    case 'ask_notice': return calls.askNotice(id, headers)
    case 'minutes': return calls.minutes(id, fields.first.trim(), fields.day, headers)
    case 'forward': return calls.forward(id, null, headers)
    case 'forward_slip': return calls.forward(id, { signed_by: fields.first.trim(), signed_on: fields.day }, headers)
    case 'register': return calls.register(id, ruling, headers)
    case 'renew': return calls.renew(id, ruling, headers)
    case 'relapse': return calls.relapse(id, ruling, headers)
    case 'return': return calls.sendBack(id, words, headers)
    case 'decline': return calls.decline(id, words, headers)
    case 'lift': return calls.lift(id, fields.day, words, headers)
    case 'close': return calls.close(id, fields.day, fields.closeReason, headers)
    case 'national': return calls.followNational(id, fields.national ?? 'reported', fields.day, fields.first.trim(), headers)
    case 'withdraw': return calls.withdraw(id, words, headers)
  }
}
