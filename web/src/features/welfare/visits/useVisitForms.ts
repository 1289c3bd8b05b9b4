// What both forms of visits need: the choices of the county and the people of the union, remembered
// on this device.
import { dataOf, welfare } from '../../../api/client'
import type { VisitChoices, VisitPerson } from '../../../api/types'
import { useRemembered } from '../../../ui/remembered'
import type { FoundPage } from '../../../ui/useSearch'

const MOST_SHOWN = 30

export function useVisitForms(union: () => string) {
  const choices = useRemembered<VisitChoices>(() => 'visits.choices', () => dataOf(welfare.GET('/visits/choices')))
  const people = useRemembered<VisitPerson[]>(() => `visits.people.${union()}`, () => dataOf(welfare.GET('/visits/people', { params: { query: { union_id: union() } } })))

  async function load(): Promise<void> {
    await Promise.all([choices.load(), union() ? people.load() : undefined])
  }

  /** People by name, from the list that was loaded once. */
  async function find(words: string): Promise<FoundPage> {
    if (!people.data.value) await people.load()
    const found = (people.data.value ?? []).filter((one) => one.name.includes(words.trim()))
    return { items: found.slice(0, MOST_SHOWN).map((one) => ({ id: one.id, name: one.name, note: '' })), more: found.length > MOST_SHOWN }
  }

  return { choices: choices.data, people: people.data, problem: choices.problem, peopleProblem: people.problem, load, loadPeople: people.load, find }
}
