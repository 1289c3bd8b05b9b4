// What never came: events that were sent and not received, copies that differ, and sending them again.
import { computed } from 'vue'
import { dataOf, directory, notifications, plans, welfare } from '../../api/client'
import type { GapView, ResendView, StaleCopyView } from '../../api/types'
import { useLoad } from '../../ui/useLoad'
import { factWords, SERVICE_WORDS, subjectWords, type ServiceName } from './eventWords'

export interface Gap extends GapView {
  service: ServiceName
}

export interface StaleCopy extends StaleCopyView {
  service: ServiceName
}


type Headers = { 'Idempotency-Key': string }

const HOUR = 3_600_000
const SHOWN = 5
const CLIENTS = { directory, plans, welfare, notifications }
const SERVICES = Object.keys(CLIENTS) as ServiceName[]

// All services have the same doors for this, so one client's type speaks for all.
const doorOf = (service: string) => CLIENTS[service as ServiceName] as typeof plans

/** The end of the hour in which the missing events were made. */
export function endOf(gap: Pick<GapView, 'hour'>): string {
  return new Date(Date.parse(gap.hour) + HOUR).toISOString()
}

/** What is sent again, in words: facts of events, or the kind of subject. */
export function whatWords(resend: Pick<ResendView, 'mode' | 'what'>): string {
  return resend.what.map(resend.mode === 'snapshot' ? subjectWords : factWords).join('、')
}

/** How far it has come. */
export function stateWords(resend: Pick<ResendView, 'state' | 'sent' | 'problem'>): string {
  if (resend.state === 'failed') return `没有发成：${resend.problem ?? '原因不明'}`
  return resend.state === 'done' ? `已发完 ${resend.sent} 条` : `正在发送，已发 ${resend.sent} 条`
}

export const placeWords = (service: string) => SERVICE_WORDS[service as ServiceName] ?? service

export function useMissing() {
  const { data, problem, busy, load } = useLoad(async () => {
    const [missing, resends] = await Promise.all([
      Promise.all(SERVICES.map(async (service) => ({ service, ...(await dataOf(doorOf(service).GET('/events/missing'))) }))),
      Promise.all(SERVICES.map(async (service) => await dataOf(doorOf(service).GET('/events/resends')))),
    ])
    return {
      gaps: missing.flatMap(({ service, events }) => events.map((gap): Gap => ({ ...gap, service }))),
      copies: missing.flatMap(({ service, copies }) => copies.map((copy): StaleCopy => ({ ...copy, service }))),
      resends: resends.flat().sort((a, b) => b.asked_at.localeCompare(a.asked_at)).slice(0, SHOWN),
    }
  })
  const total = computed(() => (data.value?.gaps.length ?? 0) + (data.value?.copies.length ?? 0))

  async function resend(gap: Gap, tells: boolean, headers: Headers): Promise<void> {
    const body = { to: gap.service, type: gap.type, since: gap.hour, until: endOf(gap), tells }
    await doorOf(gap.publisher).POST('/events/resends/replays', { headers, body })
  }

  async function refill(copy: StaleCopy, headers: Headers): Promise<void> {
    await doorOf(copy.publisher).POST('/events/resends/snapshots', { headers, body: { to: copy.service, subject: copy.subject } })
  }

  return { data, total, problem, busy, load, resend, refill }
}
