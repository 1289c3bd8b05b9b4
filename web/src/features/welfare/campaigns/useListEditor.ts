// The lines of a list while they are written: added from the people, by rule or by name, changed, taken off.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, welfare } from '../../../api/client'
import type { CampaignLineInput, CampaignListView, CampaignPerson, CareGroup } from '../../../api/types'
import { useAct } from '../../../ui/useAct'
import { useLoad } from '../../../ui/useLoad'
import { wrongAmount, yuanOf } from '../aidWords'
import { candidates, writeLines } from './campaignCalls'

export interface EditedLine {
  key: string
  personId: string | null
  name: string
  group: CareGroup
  amount: string
  card: string
  bank: string
  /** The card that is there already, as far as it is shown. */
  knownCard: string
}

export function editedOf(list: CampaignListView): EditedLine[] {
  return list.lines.map((line) => ({
    key: line.person_id ?? `name:${line.name}`,
    personId: line.person_id,
    name: line.name,
    group: line.reason,
    amount: String(line.cents / 100),
    card: '',
    bank: line.bank ?? '',
    knownCard: line.card ?? '',
  }))
}

export function inputOf(line: EditedLine): CampaignLineInput {
  return {
    person_id: line.personId,
    typed_name: line.personId ? null : line.name,
    reason: line.group,
    amount: line.amount.trim(),
    card: line.card.trim() === '' ? null : line.card.trim(),
    bank: line.bank.trim() || null,
  }
}

export function useListEditor(list: () => CampaignListView) {
  const lines = ref<EditedLine[]>(editedOf(list()))
  const saved = ref(JSON.stringify(lines.value))
  const tried = ref(false)
  const { busy, problem, run } = useAct()
  const version = ref(list().version)
  const written = shallowRef<CampaignListView | null>(null)
  const people = useLoad<CampaignPerson[]>(() => dataOf(welfare.GET('/campaigns/people', { params: { query: { union_id: list().union_id } } })))
  const standard = computed(() => (list().person_cents ? String((list().person_cents as number) / 100) : ''))
  const group = computed<CareGroup>(() => (list().kind === 'holiday_goods' ? 'holiday' : 'living'))
  const chosen = computed(() => new Set(lines.value.map((line) => line.key)))
  const dirty = computed(() => JSON.stringify(lines.value) !== saved.value)
  const total = computed(() => lines.value.reduce((sum, line) => sum + (yuanOf(line.amount) ?? 0), 0))
  const wrongOf = (line: EditedLine) => wrongAmount(line.amount)
  const overQuota = computed(() => {
    const places = list().quota
    return places !== null && places !== undefined && lines.value.length > places ? `名额 ${places} 人，现在 ${lines.value.length} 人，超出 ${lines.value.length - places} 人。` : ''
  })

  function add(person: { id: string | null; name: string }): void {
    const key = person.id ?? `name:${person.name}`
    if (chosen.value.has(key)) return
    lines.value.push({ key, personId: person.id, name: person.name, group: group.value, amount: standard.value, card: '', bank: '', knownCard: '' })
  }

  function remove(key: string): void {
    lines.value = lines.value.filter((line) => line.key !== key)
  }

  /** Everybody whom the rule proposes and who is not there yet; how many came, and who may be meant as well. */
  async function propose(pick: 'all' | 'women' | null): Promise<{ came: number; unsure: string[] }> {
    const before = lines.value.length
    const unsure: string[] = []
    await run(async () => {
      for (const one of await candidates(list().id, pick)) {
        if (!one.is_unsure) add({ id: one.id, name: one.name })
        else if (!chosen.value.has(one.id)) unsure.push(one.name)
      }
    })
    return { came: lines.value.length - before, unsure }
  }

  /** Everybody of a union group. */
  function addGroup(name: string): number {
    const before = lines.value.length
    for (const one of people.data.value ?? []) if (one.group_name === name) add(one)
    return lines.value.length - before
  }

  function setAll(amount: string): void {
    for (const line of lines.value) line.amount = amount
  }

  async function save(): Promise<boolean> {
    tried.value = true
    if (lines.value.some((line) => wrongOf(line))) return false
    const done = await run(async (headers) => {
      written.value = await writeLines({ id: list().id, version: version.value }, lines.value.map(inputOf), headers)
    })
    if (!done || !written.value) return false
    version.value = written.value.version
    lines.value = editedOf(written.value)
    saved.value = JSON.stringify(lines.value)
    tried.value = false
    return true
  }

  return { lines, people, chosen, dirty, total, tried, busy, problem, wrongOf, overQuota, add, remove, propose, addGroup, setAll, save, standard }
}

export type ListEditorState = ReturnType<typeof useListEditor>
