import { describe, expect, it } from 'vitest'
import { markOf, namesIn, namesOut, nowOf, trackOf } from './ballotWords'
import { bodyOf, checksOf, isReady, isVoid, typedOf, type Kind } from './counting'

const MOTION: Kind = { purpose: 'motion', way: 'paper', seats: null, due: 40, names: [] }
const ELECTION: Kind = { purpose: 'election', way: 'paper', seats: 2, due: 40, names: ['甲', '乙', '丙'] }

describe('a count as it is typed', () => {
  it('is ready when it comes out', () => {
    const typed = { ...typedOf(MOTION), issued: '38', collected: '37', valid: '36', yes: '30', no: '4', abstain: '1' }
    expect(isReady(MOTION, typed)).toBe(false)
    expect(checksOf(MOTION, typed).at(-1)).toEqual({ words: '同意 + 不同意 + 弃权 = 35，有效票 36 张，相差 1', ok: false })
    typed.abstain = '2'
    expect(checksOf(MOTION, typed).map((check) => check.ok)).toEqual([true, true, true, true])
    expect(isReady(MOTION, typed)).toBe(true)
    expect(bodyOf(MOTION, typed)).toEqual({ issued: 38, collected: 37, valid: 36, yes: 30, no: 4, abstain: 2 })
  })

  it('is not ready while something is missing', () => {
    const typed = { ...typedOf(MOTION), valid: '36', yes: '30', no: '4', abstain: '2' }
    expect(isReady(MOTION, typed)).toBe(false)
    expect(isReady(MOTION, { ...typed, issued: '38', collected: '一' })).toBe(false)
  })

  it('is void with more papers than were given out', () => {
    const typed = { ...typedOf(MOTION), issued: '38', collected: '39' }
    expect(isVoid(typed)).toBe(true)
    expect(isReady(MOTION, typed)).toBe(true)
    expect(checksOf(MOTION, typed).some((check) => check.ok === false && check.words.includes('应重新投票'))).toBe(true)
  })

  it('of an election has a row for everybody, and no more choices than papers hold', () => {
    const typed = { ...typedOf(ELECTION), issued: '38', collected: '38', valid: '38' }
    expect(checksOf(ELECTION, typed).at(-1)).toEqual({ words: '还没填完：甲、乙、丙', ok: null })
    typed.rows = [
      { name: '甲', yes: '30', no: '5', abstain: '3' },
      { name: '乙', yes: '26', no: '9', abstain: '3' },
      { name: '丙', yes: '20', no: '9', abstain: '9' },
    ]
    typed.written = [{ name: '戊', yes: '1' }]
    expect(checksOf(ELECTION, typed).at(-1)).toEqual({ words: '同意票一共 77 票，每张最多选 2 人，最多 76 票', ok: false })
    typed.written = []
    expect(isReady(ELECTION, typed)).toBe(true)
    expect(bodyOf(ELECTION, typed).votes).toHaveLength(3)
  })
})

describe('words of a vote', () => {
  it('names are typed or pasted, one a line', () => {
    const people = namesIn('李芳  语文组\n\n 王强，数学组\n赵敏')
    expect(people).toEqual([
      { name: '李芳', post: '语文组' },
      { name: '王强', post: '数学组' },
      { name: '赵敏', post: '' },
    ])
    expect(namesIn(namesOut(people))).toEqual(people)
  })

  it('say the outcome only once it is announced', () => {
    const numbers = { outcome_label: '通过' } as never
    expect(markOf({ state: 'signed', state_label: '已签字，待宣布', numbers, from_paper: false }).word).toBe('已签字，待宣布')
    expect(markOf({ state: 'announced', state_label: '已宣布', numbers, from_paper: true })).toEqual({ tone: 'done', word: '通过（补录）' })
    expect(nowOf({ state: 'signed', state_label: '', purpose: 'appraisal', numbers: null, from_paper: false }).word).toBe('等结果交党组织')
  })

  it('tell the steps with who was there and why', () => {
    const at = '2026-03-16T02:00:00Z'
    const move = (name: string, facts: Record<string, unknown>) => ({ move: name, made_at: at, made_by_name: '林老师', facts })
    const track = trackOf({ history: [move('make', {}), move('open', { due: 40, present: 27 }), move('sign', { by: '总监', on_paper: true })] })
    expect(track.map((step) => step.notes)).toEqual([['应到 40 人，实到 27 人'], ['总监（在纸上签字）']])
  })
})
