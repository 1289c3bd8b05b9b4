// One import of a roster: looked at again while a worker is busy with it.
import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { dataOf, directory } from '../../api/client'
import type { RosterDecision, RosterField, RosterImport, RosterRow, RosterVerdict } from '../../api/types'
import { useAct } from '../../ui/useAct'
import { asProblem, useLoad } from '../../ui/useLoad'
import { VERDICTS } from './rosterWords'

const LOOK_AGAIN_MS = 1000
const PAGE = 50
const BUSY: readonly string[] = ['judging', 'committing', 'undoing']

export interface SheetMapping {
  used: boolean
  columns: Record<string, RosterField>
}

export function useRoster(id: string) {
  const path = { import_id: id }
  const { data: roster, problem, busy: loading, load: fetchImport } = useLoad(() => dataOf(directory.GET('/roster-imports/{import_id}', { params: { path } })))
  const rows = shallowRef<RosterRow[] | null>(null)
  const total = ref(0)
  const next = ref<string | null>(null)
  const verdict = ref<RosterVerdict | null>(null)
  const { busy, problem: actProblem, run } = useAct()
  const paging = useAct()
  let queue: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let gone = false
  let newest = 0

  const working = computed(() => BUSY.includes(roster.value?.state ?? ''))
  const shownVerdict = computed<RosterVerdict>(() => {
    const counts = roster.value?.counts ?? {}
    if (verdict.value && counts[verdict.value]) return verdict.value
    return VERDICTS.find((one) => counts[one.verdict])?.verdict ?? 'new'
  })

  async function load(): Promise<void> {
    await fetchImport()
    await after()
  }

  /** Wait for the worker, or show the rows as they are judged now. */
  async function after(): Promise<void> {
    clearTimeout(timer)
    if (gone) return
    if (working.value) timer = setTimeout(() => void load(), LOOK_AGAIN_MS)
    else await loadRows()
  }

  function ask(cursor: string | null) {
    const query = { verdict: shownVerdict.value, limit: PAGE, ...(cursor ? { cursor } : {}) }
    return dataOf(directory.GET('/roster-imports/{import_id}/rows', { params: { path, query } }))
  }

  /** Rows of an older question are dropped: who has gone on to another verdict stays there. */
  async function loadRows(): Promise<void> {
    const mine = ++newest
    try {
      const page = await ask(null)
      if (mine !== newest) return
      rows.value = page.items
      total.value = page.total ?? page.items.length
      next.value = page.next ?? null
    } catch (error) {
      problem.value = asProblem(error)
    }
  }

  async function more(): Promise<void> {
    await paging.run(async () => {
      const page = await ask(next.value)
      rows.value = [...(rows.value ?? []), ...page.items]
      next.value = page.next ?? null
    })
  }

  async function choose(wanted: RosterVerdict): Promise<void> {
    verdict.value = wanted
    await loadRows()
  }

  type Change = (seen: { 'If-Match': string; 'Idempotency-Key': string }) => Promise<RosterImport>

  /** One after the other: a cell that is left while an answer is on its way is not lost. */
  function change(act: Change): Promise<boolean> {
    const done = queue.then(() => carryOut(act))
    queue = done
    return done
  }

  async function carryOut(act: Change): Promise<boolean> {
    const done = await run(async (headers) => {
      roster.value = await act({ ...headers, 'If-Match': `"${roster.value?.version ?? 0}"` })
    })
    // Somebody else has edited it, or it is busy: show what is true.
    if (!done && [409, 412].includes(actProblem.value?.status ?? 0)) await fetchImport()
    await after()
    return done
  }

  const mend = (row: RosterRow, column: number, text: string) =>
    change((headers) => dataOf(directory.PATCH('/roster-imports/{import_id}/rows/{row_no}', { headers, params: { path: { ...path, row_no: row.row_no } }, body: { column, text } })))
  const decide = (decision: RosterDecision, which: { rows: number[] } | { code: string }) =>
    change((headers) => dataOf(directory.POST('/roster-imports/{import_id}/decisions', { headers, params: { path }, body: { decision, ...which } })))
  const map = (sheets: SheetMapping[]) =>
    change((headers) => dataOf(directory.PUT('/roster-imports/{import_id}/columns', { headers, params: { path }, body: { sheets } })))
  const commit = () => change((headers) => dataOf(directory.POST('/roster-imports/{import_id}/commit', { headers, params: { path } })))
  const undo = () => change((headers) => dataOf(directory.POST('/roster-imports/{import_id}/undo', { headers, params: { path } })))
  const discard = () => change((headers) => dataOf(directory.POST('/roster-imports/{import_id}/discard', { headers, params: { path } })))
  const may = (act: RosterImport['actions'][number]) => roster.value?.actions.includes(act) ?? false

  onBeforeUnmount(() => {
    gone = true
    clearTimeout(timer)
  })
  return { roster, problem, loading, load, working, rows, total, next, more, shownVerdict, choose, busy, actProblem, mend, decide, map, commit, undo, discard, may }
}

export type Roster = ReturnType<typeof useRoster>
