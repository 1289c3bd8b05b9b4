// The filters of the list of tasks live in the address, so that every figure can link to its list.
import type { LocationQuery } from 'vue-router'
import type { Category, TaskState, UnionKind } from '../../api/types'
import { STATE_WORDS } from './taskWords'
import { CATEGORY_WORDS } from './words'

export interface TaskFilter {
  plan_id?: string
  union_id?: string
  measure_id?: string
  cluster?: string
  level?: UnionKind
  mine?: boolean
  counted?: boolean
  state?: TaskState
  category?: Category
  overdue?: boolean
  due_from?: string
  due_to?: string
}

export const FILTERS = ['plan_id', 'union_id', 'measure_id', 'cluster', 'level', 'mine', 'counted', 'state', 'category', 'overdue', 'due_from', 'due_to'] as const
export type FilterName = (typeof FILTERS)[number]

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What an address may say in each filter; anything else is as if it were not there. */
const KNOWN: Record<FilterName, (text: string) => boolean> = {
  plan_id: (text) => UUID.test(text),
  union_id: (text) => UUID.test(text),
  measure_id: (text) => UUID.test(text),
  cluster: (text) => text === 'none' || UUID.test(text),
  level: (text) => text === 'county' || text === 'school',
  mine: (text) => text === 'true',
  counted: (text) => text === 'true',
  state: (text) => Object.prototype.hasOwnProperty.call(STATE_WORDS, text),
  category: (text) => Object.prototype.hasOwnProperty.call(CATEGORY_WORDS, text),
  overdue: (text) => text === 'true' || text === 'false',
  due_from: (text) => DAY.test(text),
  due_to: (text) => DAY.test(text),
}

const FLAGS: readonly FilterName[] = ['mine', 'counted', 'overdue']

export function filterOf(query: LocationQuery): TaskFilter {
  const given = FILTERS.flatMap((name) => {
    const value = query[name]
    if (typeof value !== 'string' || !KNOWN[name](value)) return []
    return [[name, FLAGS.includes(name) ? value === 'true' : value] as const]
  })
  return Object.fromEntries(given) as TaskFilter
}

/** The address' query with some filters changed; empty ones are left out. */
export function queryWith(filter: TaskFilter, changes: Partial<Record<FilterName, string | boolean | null>>): Record<string, string> {
  const wanted: Partial<Record<FilterName, string | boolean | null>> = { ...filter, ...changes }
  const query: Record<string, string> = {}
  for (const name of FILTERS) {
    const value = wanted[name]
    if (value !== undefined && value !== null && value !== '') query[name] = String(value)
  }
  return query
}

/** State and lateness are one choice for people. */
export type Standing = TaskState | 'any' | 'overdue'

export const STANDINGS: readonly (readonly [Standing, string])[] = [
  ['any', '全部'],
  ['overdue', '已逾期'],
  ...(Object.entries(STATE_WORDS) as [TaskState, string][]),
]

export function standingOf(filter: TaskFilter): Standing {
  return filter.overdue ? 'overdue' : (filter.state ?? 'any')
}

export function standingChange(standing: Standing): Partial<Record<FilterName, string | null>> {
  if (standing === 'any') return { state: null, overdue: null }
  return standing === 'overdue' ? { state: null, overdue: 'true' } : { state: standing, overdue: null }
}
