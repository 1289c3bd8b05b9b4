// What waits for a person in all services, as one list; the most urgent of each group first.
import { activities, dataOf, plans } from '../api/client'
import type { WaitingItem } from '../api/types'

const LAST = '9999-12-31'

export async function waitingItems(): Promise<WaitingItem[]> {
  const lists = await Promise.all([dataOf(plans.GET('/waiting')), dataOf(activities.GET('/waiting'))])
  return lists.flat().sort((one, other) => (one.due_on ?? LAST).localeCompare(other.due_on ?? LAST))
}
