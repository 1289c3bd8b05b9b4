// Undelivered events of all services, grouped by what has to be mended.
import { computed } from 'vue'
import { dataOf, directory, notifications, plans, welfare } from '../../api/client'
import type { DeadView } from '../../api/types'
import { useLoad } from '../../ui/useLoad'
import { causeOf, factWords, type Cause, type ServiceName } from './eventWords'

export interface Undelivered extends DeadView {
  service: ServiceName
}

export type DeadAct = DeadView['actions'][number]

export interface Group {
  key: string
  service: ServiceName
  cause: Cause
  facts: string[]
  since: string
  items: Undelivered[]
}

type Headers = { 'Idempotency-Key': string }

/** The services list at most this many; there may be more. */
export const LONGEST_LIST = 200

const CLIENTS = { directory, plans, welfare, notifications }
const SERVICES = Object.keys(CLIENTS) as ServiceName[]

// All services have the same doors for this, so one client's type speaks for all.
const doorOf = (service: ServiceName) => CLIENTS[service] as typeof plans

export function groupsOf(items: readonly Undelivered[]): Group[] {
  const found = new Map<string, Group>()
  for (const item of items) {
    const cause = causeOf(item)
    const key = `${item.service} ${cause.title}`
    const group = found.get(key) ?? { key, service: item.service, cause, facts: [], since: item.first_failed_at, items: [] }
    group.items.push(item)
    if (item.first_failed_at < group.since) group.since = item.first_failed_at
    if (!group.facts.includes(factWords(item.type))) group.facts.push(factWords(item.type))
    found.set(key, group)
  }
  return [...found.values()].sort((a, b) => b.items.length - a.items.length)
}

export function useUndelivered() {
  const { data, problem, busy, load } = useLoad(async () => {
    const lists = await Promise.all(
      SERVICES.map(async (service) => (await dataOf(doorOf(service).GET('/events/dead'))).map((dead) => ({ ...dead, service }))),
    )
    return lists.flat()
  })
  const groups = computed(() => groupsOf(data.value ?? []))
  const full = computed(() => SERVICES.some((service) => data.value?.filter((dead) => dead.service === service).length === LONGEST_LIST))

  async function show(dead: Undelivered): Promise<string> {
    return (await dataOf(doorOf(dead.service).GET('/events/dead/{dead_id}', { params: { path: { dead_id: dead.id } } }))).body
  }

  async function replay(dead: Undelivered, headers?: Headers): Promise<void> {
    await doorOf(dead.service).POST('/events/dead/{dead_id}/replay', { ...(headers ? { headers } : {}), params: { path: { dead_id: dead.id } } })
  }

  async function discard(dead: Undelivered, reason: string, headers: Headers): Promise<DeadView> {
    const params = { path: { dead_id: dead.id } }
    return dataOf(doorOf(dead.service).POST('/events/dead/{dead_id}/discard', { headers, params, body: { reason } }))
  }

  return { items: data, groups, full, problem, busy, load, show, replay, discard }
}
