import { describe, expect, it } from 'vitest'
import { nextPeriod } from './coverWords'

describe('the next period of a cover', () => {
  it('begins on the day after and lasts as long', () => {
    expect(nextPeriod('2026-03-01', '2027-02-28')).toEqual({ first: '2027-03-01', last: '2028-02-29' })
    expect(nextPeriod('2026-01-01', '2027-12-31')).toEqual({ first: '2028-01-01', last: '2029-12-31' })
  })
})
