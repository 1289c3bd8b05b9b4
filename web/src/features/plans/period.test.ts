import { expect, it } from 'vitest'
import { guessedPeriod } from './period'

it.each([
  ['县教育工会2026年工作要点', 2026, '2026-03-01', 'calendar_year', 2026, '1'],
  ['县教育工会工作要点', null, '2026-03-01', 'calendar_year', 2026, '1'],
  ['2026—2027学年工会工作计划', 2026, '2026-11-22', 'school_year', 2026, '1'],
  ['2026-2027学年第二学期工会工作计划', 2026, '2027-02-22', 'term', 2026, '2'],
  ['新学年工作打算', null, '2027-03-01', 'school_year', 2026, '1'],
] as const)('%s is guessed as %s', (title, found, today, kind, year, term) => {
  expect(guessedPeriod(title, found, today)).toEqual({ kind, year, term })
})
