import { describe, expect, it } from 'vitest'
import { campaignKit, listKit, listMarkOf, markOf, stageBars, taskWords, trackOf } from './campaignWords'

describe('campaigns in words', () => {
  it('says which step is now', () => {
    const now = (steps: { word: string; state: string }[]) => steps.find((one) => one.state === 'now')?.word
    expect(now(campaignKit({ state: 'requested', countywide: true }))).toBe('审批')
    expect(now(campaignKit({ state: 'open', countywide: false }))).toBe('办理名单')
    expect(now(listKit({ state: 'drafting', people: 0 }))).toBe('选人')
    expect(now(listKit({ state: 'drafting', people: 3 }))).toBe('提交')
    expect(now(listKit({ state: 'settled', people: 3 }))).toBeUndefined()
    expect(listKit({ state: 'settled', people: 3 }).every((one) => one.state === 'done')).toBe(true)
  })

  it('promises a proof of the task only where one follows', () => {
    expect(taskWords({ from_task: true, countywide: false })).toContain('佐证')
    expect(taskWords({ from_task: true, countywide: true })).not.toContain('佐证')
    expect(taskWords({ from_task: false, countywide: true })).toBe('')
  })

  it('has a mark for each state', () => {
    expect(markOf({ state: 'open', state_label: '进行中' })).toEqual({ tone: 'waiting', word: '进行中' })
    expect(listMarkOf({ state: 'returned', state_label: '退回修改' }).tone).toBe('late')
  })

  it('draws a stage in the colour of its mark', () => {
    expect(stageBars([{ state: 'settled', label: '已办完', count: 4 }])).toEqual([{ key: 'settled', label: '已办完', count: 4, count_label: '4 个', tone: 'done' }])
  })

  it('tells of each step what was written down', () => {
    const [step] = trackOf([{ move: 'return', label: '退回名单', made_at: '2026-03-16T02:00:00Z', made_by_name: '何干事', facts: { reason: '请写明情况' } }])
    expect(step).toMatchObject({ word: '退回名单', tone: 'late', notes: ['请写明情况'] })
  })
})
