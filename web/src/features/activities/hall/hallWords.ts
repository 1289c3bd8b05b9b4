// How the hall is said: figures in words, who is found by name, and what a desk has not sent yet.
import type { HallEntry, HallLive, HallMark, HallQuorum } from '../../../api/types'
import type { Unsent } from '../../../ui/unsent'
import { MARKS } from './hallCalls'

export type Standing = 'absent' | 'present' | 'left' | 'struck'

/** 双代会 has two rolls, which have to be told apart; otherwise there is nothing to tell. */
export function labelOf(live: HallLive, quorum: HallQuorum): string {
  return live.rolls.length > 1 ? quorum.label : ''
}

/** Whether enough are there, in words: how many are needed, and how many are missing. */
export function quorumWords(quorum: HallQuorum): string {
  const least = `至少 ${quorum.needed} 人到会才能开会`
  return quorum.missing ? `${least}，还差 ${quorum.missing} 人` : `${least}，已经够了`
}

export function isQuorate(live: HallLive): boolean {
  return live.rolls.length > 0 && live.rolls.every((quorum) => quorum.missing === 0)
}

/** The ticks of this session that wait on this device; of one name the last one made. */
export function waitingMarks(items: readonly Unsent[], session: string): Map<string, HallMark> {
  const found = new Map<string, HallMark>()
  for (const item of items) {
    if (item.path !== MARKS || item.ids['session_id'] !== session || item.refused) continue
    for (const mark of (item.body as { marks: HallMark[] }).marks) {
      const before = found.get(mark.entry_id)
      if (!before || before.at <= mark.at) found.set(mark.entry_id, mark)
    }
  }
  return found
}

/** How somebody stands: as the service has it, or as it was ticked here since. */
export function standingOf(entry: HallEntry, waiting: Map<string, HallMark>): Standing {
  if (entry.struck_reason) return 'struck'
  const mark = waiting.get(entry.id)
  if (mark?.act === 'come') return 'present'
  if (mark?.act === 'leave') return 'left'
  if (mark?.act === 'undo') return 'absent'
  if (entry.present) return 'present'
  return entry.left_at ? 'left' : 'absent'
}

/** Whether words fit a name: the name itself, the initials of its pinyin, or the number. */
export function isFound(entry: HallEntry, words: string): boolean {
  const wanted = words.trim().toLowerCase()
  if (!wanted) return true
  const initials = entry.sort_key.split(/\s+/).map((part) => part[0] ?? '').join('').toLowerCase()
  const pinyin = entry.sort_key.replace(/\s+/g, '').toLowerCase()
  return entry.name.includes(wanted) || initials.startsWith(wanted) || pinyin.startsWith(wanted) || String(entry.place) === wanted
}

/** A day and a time of day in China, as the services write moments. */
export function inChina(day: string, time: string): string {
  return `${day}T${time}:00+08:00`
}

/** A moment as the time of day in China, with two digits as a field wants it. */
export function timeInChina(moment: string): string {
  return new Date(new Date(moment).getTime() + 8 * 3600_000).toISOString().slice(11, 16)
}
