import { describe, expect, it } from 'vitest'
import type { Me } from '../../api/types'
import { enteringUnions, markOf, seeingUnions, trackOf, wrongAmount, yuanOf } from './aidWords'

const me = {
  unions: [
    { id: 'a', name: '甲校工会', short_name: '甲校', kind: 'school' },
    { id: 'b', name: '乙校工会', short_name: '乙校', kind: 'school' },
  ],
  roles: [
    { role: 'union_chair', union_id: 'a' },
    { role: 'finance_officer', union_id: 'b' },
  ],
} as unknown as Me

describe('amounts', () => {
  it('reads digits of any width', () => {
    expect(yuanOf('２０００')).toBe(2000)
    expect(yuanOf('2,000.5 元')).toBe(2000.5)
    expect(yuanOf('五百')).toBeNull()
  })

  it('says what is wrong beside the field', () => {
    expect(wrongAmount('')).toBe('请填写金额。')
    expect(wrongAmount('-5')).toBe('金额不能是负数。')
    expect(wrongAmount('0')).toBe('金额不能是 0。')
    expect(wrongAmount('abc')).toContain('写成数字')
    expect(wrongAmount('500')).toBe('')
  })
})

describe('who does what where', () => {
  it('enters where an officer and sees where the books are kept', () => {
    expect(enteringUnions(me).map((one) => one.id)).toEqual(['a'])
    expect(seeingUnions(me).map((one) => one.name)).toEqual(['甲校', '乙校'])
    expect(enteringUnions(null)).toEqual([])
  })
})

describe('the track', () => {
  it('tells steps with the real days of paper', () => {
    const [step] = trackOf({
      steps: [{ move: 'approve', label: '同意', made_at: '2026-03-16T02:00:00Z', made_by_name: '周主席', facts: { signed_by: '马校长', signed_on: '2026-03-13' } }],
    })
    expect(step?.notes).toEqual(['纸面签批：马校长', '签批日期：2026年3月13日（星期五）'])
    expect(step?.tone).toBe('done')
  })

  it('marks a state with a word and a tone', () => {
    expect(markOf({ state: 'requested', state_label: '待审批' })).toEqual({ tone: 'waiting', word: '待审批' })
  })
})
