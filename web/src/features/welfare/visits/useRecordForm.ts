// What is written down of a visit, and what is wrong with it.
import { computed, reactive, ref } from 'vue'
import type { VisitChoices, VisitGiftForm, VisitRecordFields, VisitView, VisitWay } from '../../../api/types'
import { today } from '../../../ui/dates'
import { wrongText } from '../../../ui/wrong'

const LONGEST = 500
const LONGEST_LEFT = 200

export interface RecordFormFields {
  visitedOn: string
  way: VisitWay | null
  place: string
  visitors: string[]
  finding: string
  need: string
  gave: boolean
  giftForm: VisitGiftForm
  giftAmount: string
  giftSource: string
  leaves: boolean
  followUp: string
  followUpOn: string
}

export function fieldsOf(was: VisitRecordFields | null, ownName: string): RecordFormFields {
  return {
    visitedOn: was?.visited_on ?? today(),
    way: was?.way ?? null,
    place: was?.place ?? '',
    visitors: was?.visitors ?? (ownName ? [ownName] : []),
    finding: was?.finding ?? '',
    need: was?.need ?? '',
    gave: !!was?.gift_form,
    giftForm: was?.gift_form ?? 'goods',
    giftAmount: was?.gift_amount ?? '',
    giftSource: was?.gift_source ?? '工会经费',
    leaves: !!was?.follow_up,
    followUp: was?.follow_up ?? '',
    followUpOn: was?.follow_up_on ?? '',
  }
}

/** A record that was made, as its form takes it; a follow-up is changed on its own. */
export function recordOf(visit: VisitView): VisitRecordFields {
  return {
    visited_on: visit.visited_on ?? today(),
    way: visit.way ?? 'home',
    place: visit.place,
    visitors: visit.visitors,
    finding: visit.finding ?? '',
    need: visit.need,
    gift_form: visit.gift_form,
    gift_amount: visit.gift_cents ? String(visit.gift_cents / 100) : null,
    gift_source: visit.gift_source,
  }
}

export function inputOf(fields: RecordFormFields): VisitRecordFields {
  return {
    visited_on: fields.visitedOn,
    way: fields.way ?? 'home',
    place: fields.place.trim() || null,
    visitors: fields.visitors,
    finding: fields.finding.trim(),
    need: fields.need.trim() || null,
    gift_form: fields.gave ? fields.giftForm : null,
    gift_amount: fields.gave ? fields.giftAmount.trim() : null,
    gift_source: fields.gave ? fields.giftSource : null,
    follow_up: fields.leaves ? fields.followUp.trim() : null,
    follow_up_on: fields.leaves ? fields.followUpOn : null,
  }
}

export function useRecordForm(was: VisitRecordFields | null, ownName: string, choices: () => VisitChoices | null) {
  const fields = reactive(fieldsOf(was, ownName))
  const tried = ref(false)
  const least = computed(() => choices()?.least_visitors ?? 1)

  const wrong = computed(() => ({
    visitedOn: !fields.visitedOn ? '请选日期。' : fields.visitedOn > today() ? '日期不能晚于今天。' : '',
    way: fields.way ? '' : '请选择怎样走访的。',
    visitors: fields.visitors.length < least.value ? `按全县规则，每次走访至少 ${least.value} 人。` : '',
    finding: wrongText(fields.finding, '请写一两句了解到的情况。', LONGEST),
    need: fields.need.trim() ? wrongText(fields.need, '', LONGEST) : '',
    amount: fields.gave && !fields.giftAmount.trim() ? '请填写价值。' : '',
    followUp: fields.leaves ? wrongText(fields.followUp, '请写明要跟进什么。', LONGEST_LEFT) : '',
    followUpOn: fields.leaves && !fields.followUpOn ? '请选跟进日期。' : '',
  }))
  const shown = (said: string) => (tried.value ? said : '')
  const isRight = computed(() => !Object.values(wrong.value).some(Boolean))

  return { fields, tried, least, wrong, shown, isRight }
}

export type RecordForm = ReturnType<typeof useRecordForm>
