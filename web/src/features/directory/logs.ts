// Each service keeps its own log; on the page they are read together. One door for each of them.
import { activities, dataOf, directory, welfare } from '../../api/client'
import type { AuditAct, AuditCheck, AuditEntry } from '../../api/types'

export const SYSTEMS = ['directory', 'welfare', 'activities'] as const
export type System = (typeof SYSTEMS)[number]

export interface LogFilter {
  q?: string
  act?: string
  first_day?: string
  last_day?: string
  person_id?: string
  by_others?: boolean
}
export interface Part {
  items: AuditEntry[]
  next?: string | null
}
interface Place {
  cursor?: string
  limit?: number
}
interface Reply {
  data?: unknown
  response: Response
}

interface Log {
  word: string
  read(query: LogFilter & Place): Promise<Part>
  own(query: { by_others: boolean } & Place): Promise<Part>
  acts(): Promise<AuditAct[]>
  check(): Promise<AuditCheck>
  copy(query: LogFilter & { reason: string }): Promise<Reply>
}

export const LOGS: Record<System, Log> = {
  directory: {
    word: '人员与账号',
    read: (query) => dataOf(directory.GET('/audit', { params: { query } })),
    own: (query) => dataOf(directory.GET('/me/audit', { params: { query } })),
    acts: () => dataOf(directory.GET('/audit/acts')),
    check: () => dataOf(directory.GET('/audit/check')),
    copy: (query) => directory.GET('/audit/export', { params: { query }, parseAs: 'blob' }),
  },
  welfare: {
    word: '关爱',
    read: (query) => dataOf(welfare.GET('/audit', { params: { query } })),
    own: (query) => dataOf(welfare.GET('/me/audit', { params: { query } })),
    acts: () => dataOf(welfare.GET('/audit/acts')),
    check: () => dataOf(welfare.GET('/audit/check')),
    copy: (query) => welfare.GET('/audit/export', { params: { query }, parseAs: 'blob' }),
  },
  activities: {
    word: '公示与活动',
    read: (query) => dataOf(activities.GET('/audit', { params: { query } })),
    own: (query) => dataOf(activities.GET('/me/audit', { params: { query } })),
    acts: () => dataOf(activities.GET('/audit/acts')),
    check: () => dataOf(activities.GET('/audit/check')),
    copy: (query) => activities.GET('/audit/export', { params: { query }, parseAs: 'blob' }),
  },
}

/** A system named in an address; null for all of them, and for what is none. */
export function systemOf(text: unknown): System | null {
  return SYSTEMS.find((system) => system === text) ?? null
}
