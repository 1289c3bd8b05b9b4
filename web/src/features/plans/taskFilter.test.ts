import { describe, expect, it } from 'vitest'
import { filterOf, queryWith, standingChange, standingOf } from './taskFilter'

const PLAN = '01a20319-cfad-7cc5-a87b-020cf5e9f98c'

describe('the filters in the address', () => {
  it('are read as a figure of the wall writes them', () => {
    expect(filterOf({ plan_id: PLAN, level: 'school', counted: 'true' })).toEqual({ plan_id: PLAN, level: 'school', counted: true })
    expect(filterOf({ plan_id: PLAN, cluster: 'none', overdue: 'true' })).toEqual({ plan_id: PLAN, cluster: 'none', overdue: true })
  })

  it('are ignored where they say nothing that the service knows', () => {
    const odd = { plan_id: 'x', state: 'late', category: 'toString', overdue: '1', due_from: 'tomorrow', level: ['school'], size: '9' }
    expect(filterOf(odd)).toEqual({})
  })

  it('come back as they went', () => {
    const filter = filterOf({ plan_id: PLAN, state: 'done', mine: 'true', due_to: '2026-12-31' })
    expect(filterOf(queryWith(filter, {}))).toEqual(filter)
  })

  it('are changed one at a time and left out when emptied', () => {
    const query = queryWith({ plan_id: PLAN, mine: true, state: 'done' }, { plan_id: '', mine: null, category: 'visits' })
    expect(query).toEqual({ state: 'done', category: 'visits' })
  })

  it('keep the wish for what is not overdue', () => {
    expect(queryWith({ overdue: false }, {})).toEqual({ overdue: 'false' })
  })
})

describe('state and lateness as one choice', () => {
  it('are read from either filter', () => {
    expect(standingOf({})).toBe('any')
    expect(standingOf({ state: 'planned' })).toBe('planned')
    expect(standingOf({ overdue: true })).toBe('overdue')
  })

  it('replace each other', () => {
    const late = queryWith({ state: 'done' }, standingChange('overdue'))
    expect(late).toEqual({ overdue: 'true' })
    expect(queryWith(filterOf(late), standingChange('done'))).toEqual({ state: 'done' })
    expect(queryWith(filterOf(late), standingChange('any'))).toEqual({})
  })
})
