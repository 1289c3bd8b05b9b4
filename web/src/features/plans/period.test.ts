import { describe, expect, it } from 'vitest'
import { yearNamed } from './period'

describe('the year of a title', () => {
  it('is the first whole one it names', () => {
    expect(yearNamed('云禾县教育工会2026年工作要点')).toBe(2026)
    expect(yearNamed('第202611号文')).toBeNull()
    expect(yearNamed('工作要点')).toBeNull()
  })
})
