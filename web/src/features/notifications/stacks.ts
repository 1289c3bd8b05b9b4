// Notices as a reader thinks of them: by the task, and what was said of it before below.
import type { NoticeView } from '../../api/types'

export interface Stack {
  notice: NoticeView
  /** Older notices of the same task, the newest first. */
  earlier: NoticeView[]
}

/** The one task that a notice speaks of, by its address; empty where it speaks of several or of none. */
export function taskOf(notice: NoticeView): string {
  const [line] = notice.lines
  const link = notice.count === 1 && line ? line.link : notice.lines.length ? '' : notice.link
  return link?.startsWith('/tasks/') ? link : ''
}

/** What stands as the heading: the task's words where there is one task, and what happened beside it. */
export function headingOf(notice: NoticeView): { title: string; about: string } {
  const [line] = notice.lines
  if (notice.count === 1 && line) return { title: line.text, about: notice.title }
  return { title: notice.title, about: '' }
}

export function stacked(notices: readonly NoticeView[]): Stack[] {
  const made: Stack[] = []
  const known = new Map<string, Stack>()
  for (const notice of notices) {
    const task = taskOf(notice)
    const stack = task ? known.get(task) : undefined
    if (stack) {
      stack.earlier.push(notice)
      continue
    }
    const fresh = { notice, earlier: [] }
    made.push(fresh)
    if (task) known.set(task, fresh)
  }
  return made
}
