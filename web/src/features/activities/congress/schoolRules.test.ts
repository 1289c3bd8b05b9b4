import { describe, expect, it } from 'vitest'
import type { UnionFigure } from '../../../api/types'
import { countingIn, saidOf, strictChoices } from './schoolRules'

const quorum: UnionFigure = { name: 'congress_quorum', label: '到会', group: '教代会', choices: ['三分之二', '四分之三', '五分之四'], least: 0, most: 2, stricter: 'more', county: 1, own: null }
const leaders: UnionFigure = { ...quorum, name: 'term_leader_percent', choices: [], least: 0, most: 100, stricter: 'less', county: 20, own: 15 }

describe('what counts in a school', () => {
  it('is the county’s where the school has none or a laxer one', () => {
    expect(countingIn(quorum)).toBe(1)
    expect(countingIn({ ...quorum, own: 0 })).toBe(1)
    expect(countingIn({ ...leaders, own: 25 })).toBe(20)
  })

  it('is its own where that is stricter, in either direction', () => {
    expect(countingIn({ ...quorum, own: 2 })).toBe(2)
    expect(countingIn(leaders)).toBe(15)
  })
})

it('offers nothing laxer than the county asks', () => {
  expect(strictChoices(quorum).map(([, word]) => word)).toEqual(['四分之三', '五分之四'])
  expect(saidOf(leaders, 15)).toBe('15')
})
