// Messages that left the house and did not arrive: by cause and receiver, put right, sent again.
import { computed } from 'vue'
import { dataOf, directory, notifications } from '../api/client'
import type { CauseView, DeliveryView, FailCause } from '../api/types'
import { useLoad } from './useLoad'

/** The latest of what one receiver did not get for one cause, and how many of the listed ones. */
export interface Receiver {
  key: string
  cause: FailCause
  latest: DeliveryView
  count: number
}

export interface Mended {
  address: string
  secret: string
}

type Headers = { 'Idempotency-Key': string }

const LOOKS = 20
const LOOK_MS = 500

export function receiversOf(group: CauseView): Receiver[] {
  const found = new Map<string, Receiver>()
  for (const latest of group.items) {
    if (!latest.cause) continue
    const key = latest.channel_id ?? latest.person_id ?? latest.id
    const known = found.get(key)
    if (known) known.count += 1
    else found.set(key, { key, cause: latest.cause, latest, count: 1 })
  }
  return [...found.values()]
}

export function useFailedDeliveries() {
  const { data, problem, busy, load } = useLoad(() => dataOf(notifications.GET('/deliveries', { params: { query: { state: 'failed' } } })))
  const total = computed(() => data.value?.reduce((sum, group) => sum + group.count, 0) ?? 0)

  /** Send all of a cause again, or what one receiver missed for it; how many. */
  async function resend(cause: FailCause, headers: Headers, to?: DeliveryView): Promise<number> {
    const receiver = to?.channel_id ? { channel_id: to.channel_id } : to?.person_id ? { person_id: to.person_id } : {}
    return (await dataOf(notifications.POST('/deliveries/resend', { headers, body: { cause, ...receiver } }))).count
  }

  /** Put the channel right; all that it kept back leaves with it. */
  async function mendChannel(delivery: DeliveryView, { address, secret }: Mended, headers: Headers): Promise<number> {
    const params = { path: { delivery_id: delivery.id } }
    const body = { ...(address ? { address } : {}), ...(secret ? { secret } : {}) }
    return (await dataOf(notifications.POST('/deliveries/{delivery_id}/mend', { headers: { ...headers, 'If-Match': `"${delivery.version}"` }, params, body }))).count
  }

  /** Put the person's address right in the directory. */
  async function mendEmail(delivery: DeliveryView, email: string): Promise<number> {
    const params = { path: { person_id: delivery.person_id ?? '' } }
    return (await dataOf(directory.PUT('/people/{person_id}/email', { headers: { 'If-Match': `"${delivery.version}"` }, params, body: { email } }))).version
  }

  /** Wait until notifications has heard of the new address; false when that takes too long. */
  async function heard(delivery: DeliveryView, version: number): Promise<boolean> {
    for (let looks = 0; looks < LOOKS; looks += 1) {
      const seen = await dataOf(notifications.GET('/deliveries/{delivery_id}', { params: { path: { delivery_id: delivery.id } } }))
      if ((seen.version ?? 0) >= version) return true
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
    return false
  }

  return { data, total, problem, busy, load, resend, mendChannel, mendEmail, heard }
}

export type FailedMail = ReturnType<typeof useFailedDeliveries>
