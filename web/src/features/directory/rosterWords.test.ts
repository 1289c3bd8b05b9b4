import { expect, test } from 'vitest'
import { comingBack, countWords, goingIn, VERDICTS } from './rosterWords'

test('what is to be decided is named first, and nothing that is not there', () => {
  expect(countWords({ new: 900, doubt: 3, wrong: 2 })).toBe('存疑 3 行，有误 2 行，新录入 900 行')
  expect(countWords({})).toBe('没有一行')
})

test('every row either goes in, comes back, or is no person', () => {
  const counts = Object.fromEntries(VERDICTS.map(({ verdict }, index) => [verdict, 10 ** index]))
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  expect(goingIn(counts) + comingBack(counts) + (counts['skipped'] ?? 0)).toBe(all)
})
