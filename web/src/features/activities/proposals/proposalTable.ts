// The lines of the one table as they are typed, and which of them are to be sent.
import type { ProposalCategory, ProposalGrade, ProposalLine, ProposalTableRow } from '../../../api/types'
import { namesIn } from './proposalWords'

export interface TableRow {
  id: string | null
  title: string
  who: string
  category: ProposalCategory
  handler: string
  /** Somebody handles it already; who, is changed with the proposal itself. */
  handled: boolean
  answer: string
  grade: ProposalGrade | ''
}

export const emptyRow = (): TableRow => ({ id: null, title: '', who: '', category: 'other', handler: '', handled: false, answer: '', grade: '' })

export function rowOf(one: ProposalLine): TableRow {
  const redone = one.state === 'rework'
  return {
    id: one.id,
    title: one.title,
    who: one.names.join('、'),
    category: one.category,
    handler: one.handler ?? '',
    handled: one.state !== 'filed',
    // Handled anew, it waits for another answer.
    answer: redone ? '' : (one.answer ?? ''),
    grade: redone ? '' : (one.grade ?? ''),
  }
}

/** Lines with a matter that say something else than before. */
export function changedRows(rows: readonly TableRow[], was: readonly TableRow[]): ProposalTableRow[] {
  const before = new Map(was.map((row) => [row.id, JSON.stringify(row)]))
  return rows.filter((row) => row.title.trim() !== '' && (row.id === null || before.get(row.id) !== JSON.stringify(row))).map(toSend)
}

function toSend(row: TableRow): ProposalTableRow {
  const answer = row.answer.trim()
  return {
    id: row.id,
    title: row.title.trim(),
    who: namesIn(row.who),
    category: row.category,
    handler: row.handler.trim() || null,
    answer: answer || null,
    grade: answer ? row.grade || null : null,
  }
}
