import { describe, expect, it } from 'vitest'
import { dayOf, dueWord, whenWord } from './draftWords'

const due = (basis: 'day' | 'month' | 'table') => ({ on: '2026-03-31', words: '3月底前', basis, year_named: false })

describe('by when a measure is due', () => {
  it('is said in the words of the text where those name a day', () => {
    expect(dueWord({ due: due('day') })).toBe('3月底前')
  })

  it('says what a day was read from where the text names only a month', () => {
    expect(dueWord({ due: due('month') })).toBe('3月31日（按月底）')
    expect(dueWord({ due: due('table') })).toBe('3月31日（按月度安排表）')
    expect(dueWord({ months: [5] })).toBe('5月（按月底）')
  })

  it("is a person's own day first, then the task's", () => {
    expect(dueWord({ due: due('day'), due_on: '2026-04-01' }, '2026-05-01')).toBe('4月1日前')
    expect(dueWord({ due: due('day') }, '2026-05-01')).toBe('5月1日前')
    expect(dayOf({ due: due('day') })).toBe('2026-03-31')
  })

  it('is nothing where nothing is known', () => {
    expect([dueWord({}), whenWord({}), dayOf({})]).toEqual(['', '', null])
    expect(whenWord({ months: [3, 4] })).toBe('3、4月')
  })
})
