// What is written in the form of an aid, on paper or step by step, and what is wrong with it.
import { computed, reactive, ref } from 'vue'
import { dataOf, welfare } from '../../api/client'
import type { AidForm, AidInput, AidKind, AidOccasion, AidView, ReliefPerson, SchoolLevel } from '../../api/types'
import { today } from '../../ui/dates'
import type { FoundPage } from '../../ui/useSearch'
import { useLoad } from '../../ui/useLoad'
import { wrongAmount } from './aidWords'

export interface AidFields {
  person: { id: string; name: string } | null
  retired: boolean
  typedName: string
  kind: AidKind
  occasion: AidOccasion | null
  happenedOn: string
  remark: string
  amount: string
  form: AidForm
  source: string
  askedBy: string
  task: string | null
  /** The hardship file on which it is given; then nobody else is named. */
  caseId: string | null
  selfPaid: string
  level: SchoolLevel | null
  student: string
  over: boolean
  collectiveNumber: string
  collectiveOn: string
}

const LONGEST = 60
const MOST_SHOWN = 30

export function fieldsOf(aid: AidView | null): AidFields {
  return {
    person: aid?.person_id ? { id: aid.person_id, name: aid.recipient_name } : null,
    retired: aid ? aid.person_id === null : false,
    typedName: aid && !aid.person_id ? aid.recipient_name : '',
    kind: aid?.kind ?? 'condolence',
    occasion: aid?.occasion ?? null,
    happenedOn: aid?.happened_on ?? today(),
    remark: aid?.remark ?? '',
    amount: aid ? String(aid.amount_cents / 100) : '',
    form: aid?.form ?? 'money',
    source: aid?.source ?? '工会经费',
    askedBy: aid?.asked_by ?? '',
    task: aid?.task_id ?? null,
    caseId: aid?.case_id ?? null,
    selfPaid: aid?.self_paid_cents ? String(aid.self_paid_cents / 100) : '',
    level: aid?.school_level ?? null,
    student: aid?.student ?? '',
    over: !!aid?.collective_number,
    collectiveNumber: aid?.collective_number ?? '',
    collectiveOn: aid?.collective_on ?? '',
  }
}

export function inputOf(fields: AidFields): AidInput {
  const over = fields.over && fields.collectiveNumber.trim() !== ''
  return {
    kind: fields.kind,
    occasion: fields.occasion ?? 'other',
    happened_on: fields.happenedOn,
    person_id: fields.retired || fields.caseId ? null : (fields.person?.id ?? null),
    typed_name: fields.retired && !fields.caseId ? fields.typedName.trim() : null,
    case_id: fields.caseId,
    self_paid: fields.kind === 'medical' ? fields.selfPaid.trim() : null,
    school_level: fields.kind === 'education' ? fields.level : null,
    student: fields.kind === 'education' ? fields.student.trim() : null,
    remark: fields.remark.trim() || null,
    amount: fields.amount.trim(),
    form: fields.form,
    source: fields.source,
    asked_by: fields.askedBy.trim() || null,
    task_id: fields.task,
    collective_number: over ? fields.collectiveNumber.trim() : null,
    collective_on: over ? fields.collectiveOn || null : null,
  }
}

export function useAidForm(union: () => string, aid: AidView | null) {
  const fields = reactive(fieldsOf(aid))
  const tried = ref(false)
  const choices = useLoad(() => dataOf(welfare.GET('/relief/choices')))
  const people = useLoad<ReliefPerson[]>(() => dataOf(welfare.GET('/relief/people', { params: { query: { union_id: union() } } })))
  const deciders = useLoad(() => dataOf(welfare.GET('/relief/deciders', { params: { query: { union_id: union(), kind: fields.kind, ...(fields.person && !fields.retired ? { person_id: fields.person.id } : {}) } } })))

  const who = computed(() => ({
    person: fields.caseId ? '' : !fields.retired && !fields.person ? '请选择给谁。' : fields.retired && !fields.typedName.trim() ? '请填写姓名。' : '',
    selfPaid: fields.kind === 'medical' ? wrongAmount(fields.selfPaid) : '',
    level: fields.kind === 'education' && !fields.level ? '请选就读阶段。' : '',
    student: fields.kind === 'education' && !fields.student.trim() ? '请填写学生姓名。' : '',
    occasion: fields.occasion ? '' : '请选择事由。',
    happenedOn: !fields.happenedOn ? '请选日期。' : fields.happenedOn > today() ? '日期不能晚于今天。' : '',
    remark: fields.remark.trim().length > LONGEST ? `备注最多 ${LONGEST} 字。` : '',
  }))
  const money = computed(() => ({
    amount: wrongAmount(fields.amount),
    collective: fields.over && !fields.collectiveNumber.trim() ? '请填写会议纪要编号。' : '',
    collectiveOn: fields.over && !fields.collectiveOn ? '请选研究日期。' : fields.over && fields.collectiveOn > today() ? '日期不能晚于今天。' : '',
  }))
  const shown = (wrong: string) => (tried.value ? wrong : '')
  const isRight = (part: Record<string, string>) => !Object.values(part).some(Boolean)

  /** People by name, from the list that was loaded once. */
  async function find(words: string): Promise<FoundPage> {
    if (!people.data.value) await people.load()
    const found = (people.data.value ?? []).filter((one) => one.name.includes(words.trim()))
    return { items: found.slice(0, MOST_SHOWN).map((one) => ({ id: one.id, name: one.name, note: '' })), more: found.length > MOST_SHOWN }
  }

  return { union, fields, tried, choices, people, deciders, who, money, shown, isRight, find }
}

export type AidFormState = ReturnType<typeof useAidForm>
