// What waits for a person in all services, as one list; the most urgent of each group first.
import { activities, dataOf, plans } from '../api/client'
import type { WaitingItem } from '../api/types'

const LAST = '9999-12-31'

/** Services beside plans, by what people call them. */
const OTHERS: readonly (readonly [string, () => Promise<WaitingItem[]>])[] = [['公示', () => dataOf(activities.GET('/waiting'))]]

export interface Gathered {
  items: WaitingItem[]
  /** Services that do not answer: the others' lines are shown all the same. */
  away: string[]
}

export async function waitingItems(): Promise<Gathered> {
  const [tasks, others] = await Promise.all([
    dataOf(plans.GET('/waiting')),
    Promise.all(OTHERS.map(([, ask]) => ask().catch(() => null))),
  ])
  const items = [...tasks, ...others.flatMap((found) => found ?? [])]
  return {
    items: items.sort((one, other) => (one.due_on ?? LAST).localeCompare(other.due_on ?? LAST)),
    away: OTHERS.filter((_, place) => others[place] === null).map(([word]) => word),
  }
}
