import { describe, expect, it } from 'vitest'
import { endOf, placeWords, stateWords, whatWords } from './useMissing'

describe('what never came, in words', () => {
  it('ends a gap an hour after it began, over midnight too', () => {
    expect(endOf({ hour: '2026-03-16T15:00:00Z' })).toBe('2026-03-16T16:00:00.000Z')
    expect(endOf({ hour: '2026-03-16T23:00:00+08:00' })).toBe('2026-03-16T16:00:00.000Z')
  })

  it('names events by their facts and snapshots by their subjects', () => {
    expect(whatWords({ mode: 'replay', what: ['staff.joined.v1', 'role.ended.v1'] })).toBe('人员入职、职务结束')
    expect(whatWords({ mode: 'snapshot', what: ['staff'] })).toBe('人员')
    expect(placeWords('plans')).toBe('计划与任务')
    expect(placeWords('elsewhere')).toBe('elsewhere')
  })

  it('says how far it has come, and why it failed', () => {
    expect(stateWords({ state: 'waiting', sent: 200, problem: null })).toBe('正在发送，已发 200 条')
    expect(stateWords({ state: 'done', sent: 3, problem: null })).toBe('已发完 3 条')
    expect(stateWords({ state: 'failed', sent: 0, problem: 'no queue' })).toBe('没有发成：no queue')
  })
})
