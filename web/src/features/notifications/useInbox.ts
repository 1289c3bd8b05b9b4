// The caller's inbox: what must be signed on top, the rest in pages, kept up to date by the stream.
import { computed, ref, shallowRef, watch } from 'vue'
import { dataOf, notifications, type Problem } from '../../api/client'
import type { InboxCount, NoticeView } from '../../api/types'
import { useCounts } from '../../ui/useCounts'
import { asProblem } from '../../ui/useLoad'

const PAGE = 30
const LONGEST_PAGE = 200

export function useInbox() {
  const notices = shallowRef<NoticeView[] | null>(null)
  const count = ref<InboxCount>({ unread: 0, to_sign: 0 })
  const next = ref<string | null>(null)
  const total = ref(0)
  const unreadOnly = ref(false)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  const { news, unread, refresh } = useCounts()
  // What counts as unread is the service's answer: news of weeks ago does not.
  const waiting = shallowRef<ReadonlySet<string>>(new Set())
  let newest = 0

  const toSign = computed(() => notices.value?.filter((notice) => notice.actions.includes('sign')) ?? [])
  const others = computed(() => notices.value?.filter((notice) => !notice.actions.includes('sign')) ?? [])

  /** Load from the top; as many as are shown now, so that nothing jumps away under a reader. */
  async function load(): Promise<void> {
    const mine = ++newest
    const size = Math.min(Math.max(PAGE, notices.value?.length ?? 0), LONGEST_PAGE)
    await attempt(mine, async () => {
      const [page, unseen, counted] = await Promise.all([
        ask(size, null, unreadOnly.value),
        ask(LONGEST_PAGE, null, true),
        dataOf(notifications.GET('/inbox/count')),
      ])
      if (mine !== newest) return
      waiting.value = new Set(unseen.items.map((notice) => notice.id))
      notices.value = page.items
      next.value = page.next ?? null
      total.value = page.total ?? page.items.length
      count.value = counted
    })
  }

  async function more(): Promise<void> {
    const mine = ++newest
    await attempt(mine, async () => {
      const page = await ask(PAGE, next.value, unreadOnly.value)
      if (mine !== newest) return
      const known = new Set(notices.value?.map((notice) => notice.id))
      notices.value = [...(notices.value ?? []), ...page.items.filter((notice) => !known.has(notice.id))]
      next.value = page.next ?? null
    })
  }

  function ask(size: number, cursor: string | null, unseen: boolean) {
    const query = { size, unread: unseen, ...(cursor ? { cursor } : {}) }
    return dataOf(notifications.GET('/inbox', { params: { query } }))
  }

  async function attempt(mine: number, work: () => Promise<void>): Promise<void> {
    busy.value = true
    try {
      await work()
      if (mine === newest) problem.value = null
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) busy.value = false
    }
  }

  /** Mark as read what somebody opened; it stays where it is until the list is loaded anew. */
  async function read(notice: NoticeView): Promise<void> {
    if (!notice.actions.includes('read')) return
    const read = await dataOf(notifications.POST('/inbox/{notice_id}/read', { params: { path: { notice_id: notice.id } } })).catch(() => null)
    if (!read) return // it is read again when it is opened again
    notices.value = notices.value?.map((one) => (one.id === read.id ? read : one)) ?? null
    if (isUnread(notice)) count.value = { ...count.value, unread: Math.max(0, count.value.unread - 1) }
    waiting.value = new Set([...waiting.value].filter((id) => id !== notice.id))
    void refresh()
  }

  function isUnread(notice: NoticeView): boolean {
    return waiting.value.has(notice.id)
  }

  async function readAll(headers: { 'Idempotency-Key': string }): Promise<void> {
    count.value = await dataOf(notifications.POST('/inbox/read-all', { headers }))
    void refresh()
    await load()
  }

  watch(unreadOnly, () => {
    notices.value = null
    void load()
  })
  // New notices come by the stream; what was read on another device shows in the count.
  watch(news, () => void load())
  watch(unread, (now) => {
    count.value = { ...count.value, unread: now }
  })

  return { notices, toSign, others, count, next, total, unreadOnly, problem, busy, load, more, read, readAll, isUnread }
}
