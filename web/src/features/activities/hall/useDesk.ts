// The desk: the roll as the service has it, with the ticks of this device that are still on the way.
import { computed, watch } from 'vue'
import type { HallEntry, HallMarkAct, HallMarked, HallRoll } from '../../../api/types'
import { useLoad } from '../../../ui/useLoad'
import { useUnsent } from '../../../ui/unsent'
import { MARKS, roll as fetchRoll } from './hallCalls'
import { standingOf, waitingMarks } from './hallWords'
import { serverNow, setClock } from './serverClock'

const WORDS: Record<HallMarkAct, string> = { come: '签到', leave: '退场', undo: '撤销签到' }

export function useDesk(session: () => string) {
  const { data: roll, problem, busy, load: fetch } = useLoad(() => fetchRoll(session()))
  const { items, sent, submit } = useUnsent()
  const waiting = computed(() => waitingMarks(items.value, session()))
  const standing = (entry: HallEntry) => standingOf(entry, waiting.value)

  async function load(): Promise<boolean> {
    await fetch()
    if (roll.value && !problem.value) setClock(roll.value.live.now)
    return !problem.value
  }

  /** Another act has changed the roll: show it so. */
  function take(changed: HallRoll): void {
    roll.value = changed
    setClock(changed.live.now)
  }

  function merge(marked: HallMarked): void {
    if (!roll.value || roll.value.live.now > marked.live.now) return
    const changed = new Map(marked.entries.map((entry) => [entry.id, entry]))
    roll.value = { ...roll.value, live: marked.live, entries: roll.value.entries.map((entry) => changed.get(entry.id) ?? entry) }
    setClock(marked.live.now)
  }

  /** Tick a name; without a network it is kept here and sent later. The sentence of a refusal comes back. */
  async function mark(entry: HallEntry, act: HallMarkAct): Promise<string> {
    const body = { marks: [{ entry_id: entry.id, act, at: serverNow() }] }
    const done = await submit<HallMarked>({ service: 'activities', path: MARKS, ids: { session_id: session() }, body, word: `${WORDS[act]}：${entry.name}`, form: `/congress/${session()}/desk` })
    if (done.state === 'sent') merge(done.reply)
    return done.state === 'refused' ? done.problem.sentence : ''
  }

  watch(sent, () => void load())

  return { roll, problem, busy, waiting, standing, load, take, mark }
}
