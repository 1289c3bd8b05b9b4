// What waits for a person in all services, as one list; the most urgent of each group first.
import { activities, dataOf, plans, welfare } from '../api/client'
import type { WaitingItem } from '../api/types'

const LAST = '9999-12-31'
const ASKED = [
  { area: '计划任务', ask: () => dataOf(plans.GET('/waiting')) },
  { area: '慰问帮扶', ask: () => dataOf(welfare.GET('/waiting')) },
  { area: '公示', ask: () => dataOf(activities.GET('/waiting')) },
]

/** `away` names the areas that did not answer; what waits there is not in the list. */
export interface WhatWaits {
  items: WaitingItem[]
  away: string[]
}

/** Fails only where nobody answers. */
export async function whatWaits(): Promise<WhatWaits> {
  const answers = await Promise.allSettled(ASKED.map(({ ask }) => ask()))
  const items = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
  const away = ASKED.filter((_, at) => answers[at]?.status === 'rejected').map(({ area }) => area)
  if (away.length === ASKED.length) await ASKED[0]?.ask()
  items.sort((one, other) => (one.due_on ?? LAST).localeCompare(other.due_on ?? LAST))
  return { items, away }
}
