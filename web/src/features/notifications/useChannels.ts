// Channels of the caller's unions: list, add, change, test, remove.
import { computed } from 'vue'
import { dataOf, notifications } from '../../api/client'
import type { ChannelKind, ChannelView, DeliveryView, NoticeKind } from '../../api/types'
import { useSession } from '../../ui/session'
import { useLoad } from '../../ui/useLoad'

export interface ChannelFields {
  union: string
  kind: ChannelKind
  name: string
  /** Empty while changing: the address that is known stays. */
  address: string
  secret: string
  kinds: NoticeKind[]
}

type Headers = { 'Idempotency-Key': string }

const LOOKS = 20
const LOOK_MS = 1000

export function useChannels() {
  const { me } = useSession()
  const { data, problem, busy, load } = useLoad(() => dataOf(notifications.GET('/channels')))

  /** The unions in which the caller manages channels. */
  const unions = computed(() => {
    const managed = new Set(me.value?.roles.filter((held) => MANAGERS.includes(held.role)).map((held) => held.union_id))
    return me.value?.unions.filter((union) => managed.has(union.id)) ?? []
  })

  async function add(fields: ChannelFields, headers: Headers): Promise<void> {
    const { union, secret, ...rest } = fields
    const body = { ...rest, union_id: union, ...(secret ? { secret } : {}) }
    await notifications.POST('/channels', { headers, body })
  }

  async function change(channel: ChannelView, fields: Partial<ChannelFields> & { enabled?: boolean }): Promise<void> {
    const { name, address, secret, kinds, enabled } = fields
    const body = {
      ...(name ? { name } : {}),
      ...(address ? { address } : {}),
      ...(secret ? { secret } : {}),
      ...(kinds ? { kinds } : {}),
      ...(enabled === undefined ? {} : { enabled }),
    }
    const params = { path: { channel_id: channel.id } }
    await notifications.PATCH('/channels/{channel_id}', { params, headers: { 'If-Match': `"${channel.version}"` }, body })
  }

  async function remove(channel: ChannelView): Promise<void> {
    await notifications.DELETE('/channels/{channel_id}', { params: { path: { channel_id: channel.id } } })
  }

  /** Send a test message and wait until it is known what came of it; null when that takes too long. */
  async function test(channel: ChannelView, headers: Headers): Promise<DeliveryView | null> {
    let delivery = await dataOf(notifications.POST('/channels/{channel_id}/test', { headers, params: { path: { channel_id: channel.id } } }))
    for (let looks = 0; delivery.state === 'pending' && !delivery.cause && looks < LOOKS; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      delivery = await dataOf(notifications.GET('/deliveries/{delivery_id}', { params: { path: { delivery_id: delivery.id } } }))
    }
    return delivery.state === 'pending' && !delivery.cause ? null : delivery
  }

  return { data, problem, busy, load, unions, add, change, remove, test }
}

const MANAGERS = ['county_officer', 'county_chair', 'union_chair']

export type Channels = ReturnType<typeof useChannels>
