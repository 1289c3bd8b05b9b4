// What waits and what is unread, kept live by the inbox's event stream.
import { ref } from 'vue'
import { dataOf, notifications } from '../api/client'
import { waitingItems } from './waitingItems'

const waiting = ref(0)
const unread = ref(0)
const news = ref(0)
let stream: EventSource | null = null

async function refresh(): Promise<void> {
  const [found, count] = await Promise.all([
    waitingItems().catch(() => null),
    dataOf(notifications.GET('/inbox/count')).catch(() => null),
  ])
  if (found?.away.length === 0) waiting.value = found.items.filter((item) => item.group !== 'others').length
  if (count) unread.value = count.unread
}

function start(): void {
  void refresh()
  if (stream || typeof EventSource === 'undefined') return
  stream = new EventSource('/api/notifications/inbox/stream')
  stream.addEventListener('count', (event) => {
    const count = JSON.parse((event as MessageEvent<string>).data) as { unread: number }
    unread.value = count.unread
  })
  stream.addEventListener('notice', () => {
    news.value += 1
    void refresh()
  })
}

function stop(): void {
  stream?.close()
  stream = null
}

export function useCounts() {
  return { waiting, unread, news, refresh, start, stop }
}
