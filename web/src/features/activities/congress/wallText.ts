// The text that the county pastes into a chat group: who is asked for what, and where to do it.
import type { CongressWall, CongressWallLine } from '../../../api/types'
import { chineseDate } from '../../../ui/dates'

export type Shown = '' | CongressWallLine['status'] | 'trouble'

export function shownLines(wall: CongressWall, shown: Shown): CongressWallLine[] {
  if (!shown) return wall.lines
  if (shown === 'trouble') return wall.lines.filter((line) => line.trouble && line.trouble !== 'answer_late')
  return wall.lines.filter((line) => line.status === shown)
}

/** What the schools among these lines still have to do; empty where nobody has. */
export function reminderText(wall: CongressWall, lines: readonly CongressWallLine[], link: string): string {
  const toHold = lines.filter((line) => line.status === 'not_asked' || line.trouble === 'year_late' || line.trouble === 'year_over')
  const toReport = lines.filter((line) => line.status === 'held')
  const names = (some: readonly CongressWallLine[]) => some.map((line) => line.union_name).join('、')
  const parts = [
    ...(toHold.length ? [`还没有召开教代会（教职工大会）的：${names(toHold)}。请在${chineseDate(wall.due_on)}前安排；已经开过的请补录，几分钟就能填好。`] : []),
    ...(toReport.length ? [`已经开会、还没有报会后报告的：${names(toReport)}。`] : []),
  ]
  return parts.length ? `【教代会提醒】${wall.school_year_label}\n${parts.join('\n')}\n办理：${link}` : ''
}
