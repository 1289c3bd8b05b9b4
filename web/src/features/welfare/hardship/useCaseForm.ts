// What is written in the form of a hardship file, and what is wrong with each part of it.
import { computed, reactive, ref } from 'vue'
import type { CaseCause, CaseExclusion, CaseExpense, CaseHealth, CaseInput, CaseJob, CasePer, CaseRelation, CaseView, HouseholdInput } from '../../../api/types'
import type { FoundPage } from '../../../ui/useSearch'
import { useLoad } from '../../../ui/useLoad'
import { yuanOf } from '../aidWords'
import { readChoices, readPeople } from './caseCalls'

export interface MemberFields {
  name: string
  relation: CaseRelation
  job: CaseJob
  health: CaseHealth
  amount: string
  per: CasePer
  idNumber: string
  /** What is kept already, shown masked; nothing typed leaves it as it is. */
  idShown: string
}

export interface CaseFields {
  person: { id: string; name: string } | null
  retired: boolean
  cause: CaseCause | null
  members: MemberFields[]
  spending: { kind: CaseExpense; amount: string; per: CasePer }[]
  struck: boolean
  exclusions: CaseExclusion[]
  phone: string
  bankCard: string
  address: string
  words: string
}

const MOST_SHOWN = 30
export const MOST_MEMBERS = 12

export function blankMember(relation: CaseRelation, name = ''): MemberFields {
  return { name, relation, job: relation === 'self' ? 'staff' : 'none', health: 'good', amount: relation === 'self' ? '' : '0', per: 'month', idNumber: '', idShown: '' }
}

export function fieldsOf(one: CaseView | null, own: { id: string; name: string } | null): CaseFields {
  const home = one?.household
  return {
    person: one ? (one.person_id ? { id: one.person_id, name: one.main_name } : null) : own,
    retired: one ? one.person_id === null : false,
    cause: one?.cause ?? null,
    members: home
      ? home.members.map((each) => ({ name: each.name, relation: each.relation, job: each.job, health: each.health, amount: String((each.income.cents ?? 0) / 100), per: each.income.per, idNumber: '', idShown: each.id_number ?? '' }))
      : [blankMember('self', own?.name ?? '')],
    spending: home ? home.spending.map((each) => ({ kind: each.kind, amount: String((each.money.cents ?? 0) / 100), per: each.money.per })) : [],
    struck: home?.struck ?? false,
    exclusions: home ? [...home.exclusions] : [],
    phone: '',
    bankCard: '',
    address: '',
    words: home?.words ?? '',
  }
}

/** What is written, without numbers: those are never kept on a device. */
export function keptOf(fields: CaseFields): CaseFields {
  return { ...fields, bankCard: '', members: fields.members.map((each) => ({ ...each, idNumber: '' })) }
}

export function householdOf(fields: CaseFields): HouseholdInput {
  return {
    members: fields.members.map((each, place) => ({
      name: place === 0 && !fields.retired && fields.person ? fields.person.name : each.name.trim(),
      relation: each.relation,
      job: each.job,
      health: each.health,
      income: { amount: each.amount.trim(), per: each.per },
      id_number: each.idNumber.trim() || null,
    })),
    spending: fields.spending.map((each) => ({ kind: each.kind, money: { amount: each.amount.trim(), per: each.per } })),
    struck: fields.struck,
    exclusions: fields.exclusions,
    phone: fields.phone.trim().normalize('NFKC') || null,
    bank_card: fields.bankCard.trim() || null,
    address: fields.address.trim() || null,
    words: fields.words.trim() || null,
  }
}

export function inputOf(fields: CaseFields): CaseInput {
  return { ...householdOf(fields), person_id: fields.retired ? null : (fields.person?.id ?? null), cause: fields.cause ?? 'other' }
}

export function wrongIncome(written: string): string {
  if (written.trim() === '') return '请填写金额，没有就填 0。'
  if (/^\s*[-−－]/.test(written)) return '金额不能是负数。'
  return yuanOf(written) === null ? '金额请写成数字，例如 4500。' : ''
}

export function useCaseForm(union: () => string, one: CaseView | null, own: { id: string; name: string } | null) {
  const fields = reactive(fieldsOf(one, own))
  const tried = ref(false)
  const choices = useLoad(readChoices)
  const people = useLoad(() => readPeople(union()))

  const who = computed(() => ({
    person: !fields.retired && !fields.person ? '请选择是谁的申请。' : fields.retired && !fields.members[0]?.name.trim() ? '请填写姓名。' : '',
    cause: fields.cause ? '' : '请选择主要困难原因。',
    idNumber: fields.members[0]?.idNumber.trim() || fields.members[0]?.idShown ? '' : '请填写身份证号。',
    phone: fields.phone.trim() && !/^[0-9+\- ]{7,20}$/.test(fields.phone.trim().normalize('NFKC')) ? '电话请只写数字，例如 13800001234。' : '',
  }))
  const home = computed(() => fields.members.map((each, place) => ({ name: place > 0 && !each.name.trim() ? '请填写姓名，或删去这一位。' : '', amount: wrongIncome(each.amount) })))
  const costs = computed(() => fields.spending.map((each) => ({ amount: wrongIncome(each.amount) })))
  const shown = (wrong: string | undefined) => (tried.value ? (wrong ?? '') : '')
  const isRight = (part: Record<string, string> | Record<string, string>[]) => (Array.isArray(part) ? part : [part]).every((each) => !Object.values(each).some(Boolean))

  /** People by name, from the list that was loaded once. */
  async function find(words: string): Promise<FoundPage> {
    if (!people.data.value) await people.load()
    const found = (people.data.value ?? []).filter((each) => each.name.includes(words.trim()))
    return { items: found.slice(0, MOST_SHOWN).map((each) => ({ id: each.id, name: each.name, note: '' })), more: found.length > MOST_SHOWN }
  }

  return { fields, tried, choices, people, who, home, costs, shown, isRight, find, isOwn: own !== null }
}

export type CaseFormState = ReturnType<typeof useCaseForm>
