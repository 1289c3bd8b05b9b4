// Who in a union has an account: a list in pages, and the acts on one account.
import { onBeforeUnmount, ref, shallowRef } from 'vue'
import { dataOf, directory, type Problem } from '../../api/client'
import type { AccountStanding, AccountView, HolderView, PasswordView } from '../../api/types'
import { asProblem } from '../../ui/useLoad'

const PAGE = 50
const LONGEST_PAGE = 200
const PAUSE_MS = 250

type Headers = { 'Idempotency-Key': string }
type Act = 'enable' | 'disable' | 'reset_second_factor'

export function useHolders(union: () => string) {
  const holders = shallowRef<HolderView[] | null>(null)
  const words = ref('')
  const standing = ref<AccountStanding>('all')
  const next = ref<string | null>(null)
  const total = ref(0)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let newest = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function ask(cursor: string | null, limit = PAGE) {
    const q = words.value.trim()
    const query = { union_id: union(), standing: standing.value, limit, ...(q ? { q } : {}), ...(cursor ? { cursor } : {}) }
    return dataOf(directory.GET('/accounts/holders', { params: { query } }))
  }

  /** Ask for a page; of several questions only the newest one's answer is shown. */
  async function show(cursor: string | null, limit = PAGE): Promise<void> {
    const mine = ++newest
    busy.value = true
    try {
      const page = await ask(cursor, limit)
      if (mine !== newest) return
      holders.value = cursor ? [...(holders.value ?? []), ...page.items] : page.items
      next.value = page.next ?? null
      if (!cursor) total.value = page.total ?? page.items.length
      problem.value = null
    } catch (error) {
      if (mine === newest) problem.value = asProblem(error)
    } finally {
      if (mine === newest) busy.value = false
    }
  }

  const search = () => show(null)
  const more = () => show(next.value)
  /** After an act: as many as are shown now. */
  const refresh = () => show(null, Math.min(LONGEST_PAGE, Math.max(PAGE, holders.value?.length ?? 0)))

  function type(text: string): void {
    words.value = text
    clearTimeout(timer)
    timer = setTimeout(() => void search(), PAUSE_MS)
  }

  function pick(chosen: AccountStanding): void {
    standing.value = chosen
    void search()
  }

  async function open(): Promise<void> {
    holders.value = null
    words.value = ''
    await search()
  }

  function reset(account: AccountView, headers: Headers): Promise<PasswordView> {
    return dataOf(directory.POST('/accounts/{account_id}/reset-password', { headers, params: { path: { account_id: account.id } } }))
  }

  async function act(what: Act, account: AccountView, headers: Headers): Promise<void> {
    const options = { headers, params: { path: { account_id: account.id } } }
    if (what === 'disable') await directory.POST('/accounts/{account_id}/disable', options)
    else if (what === 'enable') await directory.POST('/accounts/{account_id}/enable', options)
    else await directory.POST('/accounts/{account_id}/reset-second-factor', options)
  }

  onBeforeUnmount(() => clearTimeout(timer))
  return { holders, words, standing, next, total, problem, busy, open, search, more, refresh, type, pick, reset, act }
}

export type Holders = ReturnType<typeof useHolders>
