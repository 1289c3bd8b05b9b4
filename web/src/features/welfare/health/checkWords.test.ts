import { describe, expect, it } from 'vitest'
import { daysWords, markOf, slotWords } from './checkWords'

describe('a health check in words', () => {
  it('says a time as people do', () => {
    expect(slotWords({ day: '2026-04-07', begins: '08:00:00', ends: '09:30:00' })).toBe('2026年4月7日（星期二） 08:00至09:30')
  })
  it('says one day once', () => {
    expect(daysWords({ first_day: '2026-04-07', last_day: '2026-04-07' })).toBe('2026年4月7日（星期二）')
    expect(daysWords({ first_day: '2026-04-07', last_day: '2026-04-08' })).toBe('2026年4月7日（星期二）至2026年4月8日（星期三）')
  })
  it('marks a school as done while others still go', () => {
    expect(markOf({ state: 'running', state_label: '本校已结束', is_closed: true }).tone).toBe('done')
    expect(markOf({ state: 'running', state_label: '体检中', is_closed: false }).tone).toBe('waiting')
  })
})
