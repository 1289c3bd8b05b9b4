import { describe, expect, it } from 'vitest'
import { AT_ONCE, inParts } from './useHandOut'

describe('inParts', () => {
  it('leaves nobody out and names nobody twice', () => {
    const all = Array.from({ length: 301 }, (_, number) => number)
    const parts = inParts(all, AT_ONCE)
    expect(parts.flat()).toEqual(all)
    expect(parts.every((part) => part.length <= AT_ONCE && part.length > 0)).toBe(true)
  })

  it('asks nothing for nobody', () => {
    expect(inParts([], AT_ONCE)).toEqual([])
  })
})
