import { describe, expect, it } from 'vitest'
import { asked, unitFilterOf, unitQueryWith } from './unitFilter'

describe('the filters of the list of units', () => {
  it('reads what it knows and ignores the rest', () => {
    expect(unitFilterOf({ stage: 'primary', rural: 'true', day: '2025-12-31', form: 'nonsense', cluster_id: 'x' })).toEqual({ stage: 'primary', rural: true, day: '2025-12-31' })
  })

  it('keeps the others when one is changed or emptied', () => {
    expect(unitQueryWith({ stage: 'primary', q: '一小' }, { q: null, rural: 'false' })).toEqual({ stage: 'primary', rural: 'false' })
  })

  it('shows closed units only to whom asks for them', () => {
    expect(asked({})).toEqual({ active: true })
    expect(asked({ active: false })).toEqual({ active: false })
  })
})
