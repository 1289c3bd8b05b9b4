// What is written in the form of a campaign, and what is wrong with it.
import { computed, reactive, ref } from 'vue'
import { dataOf, welfare } from '../../../api/client'
import type { AidForm, CampaignFrame, CampaignKind, CampaignOccasion, CampaignPick, CampaignView } from '../../../api/types'
import { today } from '../../../ui/dates'
import { useLoad } from '../../../ui/useLoad'
import { wrongAmount } from '../aidWords'

export type QuotaKind = 'none' | 'count' | 'percent'

export interface CampaignFields {
  kind: CampaignKind
  occasion: CampaignOccasion | null
  festival: string
  title: string
  note: string
  firstDay: string
  lastDay: string
  budget: string
  person: string
  quotaKind: QuotaKind
  quota: string
  form: AidForm
  source: string
  pick: CampaignPick
  roles: string[]
  groups: string[]
  taskId: string | null
}

const LONGEST_TITLE = 60

export function fieldsOf(one: CampaignView | null): CampaignFields {
  const quotaKind = one?.quota_count ? 'count' : one?.quota_percent ? 'percent' : 'none'
  return {
    kind: one?.kind ?? 'care',
    occasion: one?.occasion ?? null,
    festival: one?.festival ?? '',
    title: one?.title ?? '',
    note: one?.note ?? '',
    firstDay: one?.first_day ?? today(),
    lastDay: one?.last_day ?? '',
    budget: one?.budget_cents ? String(one.budget_cents / 100) : '',
    person: one?.person_cents ? String(one.person_cents / 100) : '',
    quotaKind,
    quota: String(one?.quota_count ?? one?.quota_percent ?? ''),
    form: one?.form ?? 'money',
    source: one?.source ?? '工会经费',
    pick: one?.pick ?? 'by_hand',
    roles: one?.roles ?? [],
    groups: one?.groups ?? [],
    taskId: one?.task_id ?? null,
  }
}

export function frameOf(fields: CampaignFields, unions: string[] | null): CampaignFrame {
  const quota = Number(fields.quota.normalize('NFKC'))
  return {
    kind: fields.kind,
    occasion: fields.occasion ?? 'other',
    festival: fields.occasion === 'other' && fields.festival.trim() ? fields.festival.trim() : null,
    title: fields.title.trim(),
    note: fields.note.trim() || null,
    first_day: fields.firstDay,
    last_day: fields.lastDay,
    budget: fields.budget.trim(),
    person_amount: fields.person.trim() || null,
    quota_count: fields.quotaKind === 'count' ? quota : null,
    quota_percent: fields.quotaKind === 'percent' ? quota : null,
    form: fields.form,
    source: fields.source,
    pick: fields.pick,
    roles: fields.roles as NonNullable<CampaignFrame['roles']>,
    groups: fields.groups,
    unions,
    task_id: fields.taskId,
  }
}

const ONLY_THE_UNIONS = ['on_file', 'groups']
/** The rules to choose from; by hardship files and union groups only a union's own campaign proposes people. */
export function picksFor(picks: readonly { value: string; label: string }[], countywide: boolean): (readonly [CampaignPick, string])[] {
  return picks.filter((one) => !countywide || !ONLY_THE_UNIONS.includes(one.value)).map((one) => [one.value as CampaignPick, one.label] as const)
}

export function wrongQuota(kind: QuotaKind, written: string): string {
  if (kind === 'none') return ''
  const number = written.normalize('NFKC').trim()
  const most = kind === 'percent' ? 100 : 1000
  return /^[1-9]\d{0,3}$/.test(number) && Number(number) <= most ? '' : `名额请填 1 到 ${most} 的整数。`
}

export function useCampaignForm(one: CampaignView | null) {
  const fields = reactive(fieldsOf(one))
  const tried = ref(false)
  const choices = useLoad(() => dataOf(welfare.GET('/campaigns/choices')))
  const wrong = computed(() => ({
    occasion: fields.occasion ? '' : '请选择什么时候慰问。',
    title: !fields.title.trim() ? '请填写活动名称。' : fields.title.trim().length > LONGEST_TITLE ? `活动名称最多 ${LONGEST_TITLE} 字。` : '',
    firstDay: fields.firstDay ? '' : '请选开始日期。',
    lastDay: !fields.lastDay ? '请选截止日期。' : fields.lastDay < fields.firstDay ? '截止日期不能早于开始日期。' : '',
    budget: wrongAmount(fields.budget),
    person: fields.person.trim() ? wrongAmount(fields.person) : '',
    quota: wrongQuota(fields.quotaKind, fields.quota),
    roles: fields.pick === 'roles' && fields.roles.length === 0 ? '请至少选一种职务。' : '',
    groups: fields.pick === 'groups' && fields.groups.length === 0 ? '请至少选一个小组。' : '',
  }))
  const shown = (said: string) => (tried.value ? said : '')
  const isRight = computed(() => !Object.values(wrong.value).some(Boolean))

  /** Goods are goods; a title suggests itself once the occasion is known. */
  function settle(): void {
    if (fields.kind === 'holiday_goods') {
      fields.form = 'goods'
      fields.pick = 'all'
    }
    if (fields.occasion === 'womens_day') fields.pick = 'women'
    const label = choices.data.value?.occasions.find((option) => option.value === fields.occasion)?.label
    const suggested = /^\d{4}年.*(慰问|慰问品)$/.test(fields.title) || fields.title === ''
    if (label && suggested) fields.title = `${fields.firstDay.slice(0, 4)}年${label}${fields.kind === 'holiday_goods' ? '慰问品' : '慰问'}`
  }

  return { fields, tried, choices, wrong, shown, isRight, settle }
}

export type CampaignFormState = ReturnType<typeof useCampaignForm>
