// Which period a plan is probably for, read from its title; a person confirms it.
import type { PeriodKind } from '../../api/types'

export interface PeriodGuess {
  kind: PeriodKind
  /** Of a school year and of its terms: the year in which its September falls. */
  year: number
  term: '1' | '2'
}

export function guessedPeriod(title: string, found: number | null, today: string): PeriodGuess {
  const now = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const named = /((?:19|20)\d\d)\s*[—–\-－~至]+\s*((?:19|20)\d\d)/.exec(title)
  const second = /第二学期|下学期|春季学期/.test(title)
  const bySchoolYear = named !== null || /学年|学期/.test(title)
  if (!bySchoolYear) return { kind: 'calendar_year', year: found ?? now, term: '1' }
  return {
    kind: /学期/.test(title) ? 'term' : 'school_year',
    year: named ? Number(named[1]) : (found ?? (month >= 9 ? now : now - 1)),
    term: second ? '2' : '1',
  }
}
