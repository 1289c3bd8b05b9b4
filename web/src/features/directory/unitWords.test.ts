import { describe, expect, it } from 'vitest'
import { kindWords } from './unitWords'

describe('the kind of a union', () => {
  it('names place, owner and stage, and a form that is not the usual one', () => {
    expect(kindWords({ stage: 'primary', form: 'single', rural: true, ownership: 'public' })).toBe('乡村公办小学')
    expect(kindWords({ stage: 'kindergarten', form: 'joint', rural: false, ownership: 'private' })).toBe('城镇民办幼儿园，联合工会')
  })
})
