// Several logs read as one: the newest entry of all comes first, each log is asked on by its own cursor.
import type { AuditEntry } from '../../api/types'
import type { Part } from './logs'

export interface Source {
  word: string
  ask: (cursor: string | null) => Promise<Part>
}
/** An entry with the log that it stands in. */
export interface MergedEntry extends AuditEntry {
  system: string
}

interface Queue {
  source: Source
  waiting: AuditEntry[]
  cursor: string | null
  over: boolean
}

export function merge(sources: Source[]) {
  const queues: Queue[] = sources.map((source) => ({ source, waiting: [], cursor: null, over: false }))
  const failed: { word: string; error: unknown }[] = []

  /** Only with an entry of each log at hand it is known which is the newest. */
  async function fill(queue: Queue): Promise<void> {
    while (!queue.waiting.length && !queue.over) {
      try {
        const part = await queue.source.ask(queue.cursor)
        queue.waiting = part.items
        queue.cursor = part.next ?? null
        queue.over = !queue.cursor
      } catch (error) {
        queue.over = true
        failed.push({ word: queue.source.word, error })
      }
    }
  }

  /** Up to so many further entries of all logs, the newest first. */
  async function take(count: number): Promise<MergedEntry[]> {
    const taken: MergedEntry[] = []
    while (taken.length < count) {
      await Promise.all(queues.map(fill))
      const [newest] = queues.filter((queue) => queue.waiting.length).sort((a, b) => later(a.waiting[0], b.waiting[0]))
      const entry = newest?.waiting[0]
      if (!newest || !entry) break
      newest.waiting = newest.waiting.slice(1)
      taken.push({ ...entry, system: newest.source.word })
    }
    return taken
  }

  const hasMore = (): boolean => queues.some((queue) => queue.waiting.length > 0 || !queue.over)
  return { take, hasMore, failed }
}

function later(a: AuditEntry | undefined, b: AuditEntry | undefined): number {
  if (!a || !b) return 0
  return Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1)
}
