// Which schools the wall shows, and what may be asked of each.
import type { WallLine } from '../../api/types'

export type WallState = 'all' | 'signed' | 'unsigned' | 'overdue' | 'different'

export interface WallFilter {
  state: WallState
  cluster: string
  name: string
}

export const NO_CLUSTER = '未分片区'

export const STATE_WORDS: Record<WallState, string> = {
  all: '全部学校',
  unsigned: '未签收',
  signed: '已签收',
  overdue: '有逾期任务',
  different: '与县里不同',
}

const HOLDS: Record<WallState, (row: WallLine) => boolean> = {
  all: () => true,
  signed: (row) => row.signed_on !== null,
  unsigned: (row) => row.signed_on === null,
  overdue: (row) => row.counts.overdue > 0,
  different: (row) => row.differences > 0,
}

/** The schools that pass the filter, in the order given: trouble first. */
export function shownRows(rows: readonly WallLine[], filter: WallFilter): WallLine[] {
  return rows.filter(
    (row) =>
      HOLDS[filter.state](row) &&
      (filter.cluster === '' || clusterOf(row) === filter.cluster) &&
      nameMatches(row, filter.name),
  )
}

/** Whether a school's name or its initials hold what was typed; the sheet of the wall asks the same. */
function nameMatches(row: WallLine, typed: string): boolean {
  const wanted = typed.toLowerCase().replace(/\s+/g, '')
  return row.name.toLowerCase().includes(wanted) || row.initials.includes(wanted)
}

export function clusterOf(row: WallLine): string {
  return row.cluster_name ?? NO_CLUSTER
}

/** The clusters in their order of appearance by name. */
export function clustersOf(rows: readonly WallLine[]): string[] {
  return [...new Set(rows.map(clusterOf))].sort((a, b) => a.localeCompare(b, 'zh-CN'))
}

/** The filter that an address asks for; what it does not know shows everything. */
export function filterOf(query: URLSearchParams): WallFilter {
  const state = query.get('state') ?? ''
  return {
    state: Object.keys(STATE_WORDS).includes(state) ? (state as WallState) : 'all',
    cluster: query.get('cluster') ?? '',
    name: query.get('name') ?? '',
  }
}

/** The address of a filter, so that coming back finds it again; empty for all schools. */
export function queryOf(filter: WallFilter): string {
  const given = Object.entries(filter).filter(([name, value]) => value !== '' && !(name === 'state' && value === 'all'))
  return given.length ? `?${new URLSearchParams(given).toString()}` : ''
}

/** What a school can be asked for; each matter has its own pause between two chases. */
export type Matter = 'sign' | 'late'

const BEHIND: Record<Matter, (row: WallLine) => boolean> = {
  sign: (row) => row.signed_on === null,
  late: (row) => row.counts.overdue > 0,
}

const LAST_ASKED: Record<Matter, (row: WallLine) => string | null> = {
  sign: (row) => row.last_chased_at,
  late: (row) => row.tasks_chased_at,
}

/** The first moment at which a school may be asked again; null when it may be asked now. */
export function againAt(row: WallLine, everyDays: number, now: number, matter: Matter = 'sign'): string | null {
  const last = LAST_ASKED[matter](row)
  if (!last) return null
  const again = Date.parse(last) + everyDays * 86_400_000
  return again <= now ? null : new Date(again).toISOString()
}

export function behind(rows: readonly WallLine[], matter: Matter): WallLine[] {
  return rows.filter(BEHIND[matter])
}

/** Schools that are behind and were not asked lately. */
export function askable(rows: readonly WallLine[], everyDays: number, now: number, matter: Matter = 'sign'): WallLine[] {
  return behind(rows, matter).filter((row) => againAt(row, everyDays, now, matter) === null)
}

/** When the first of those that were asked lately may be asked again. */
export function nextTime(rows: readonly WallLine[], everyDays: number, now: number, matter: Matter): string | null {
  return (
    behind(rows, matter)
      .flatMap((row) => againAt(row, everyDays, now, matter) ?? [])
      .sort()[0] ?? null
  )
}
