import { describe, expect, it } from 'vitest'
import { applied, openDoubts } from './draftEdits'
import { sampleContent, sampleTask } from './draftSample'

const doubt = { code: 'c', reason: 'r', settled: false }
const measures = [
  { id: 'm1', text: '甲', actor: 'school' as const, months: [3], mandatory: true },
  { id: 'm2', text: '乙', actor: 'county' as const, months: [5], mandatory: true },
]
const content = sampleContent([sampleTask('t1', { months: [3], measures, doubts: [doubt] }), sampleTask('t2', { doubts: [doubt, doubt] })])
const task = (changed: typeof content, id = 't1') => changed.plans[0]?.tasks.find((found) => found.id === id)

describe('an edit shown before it is saved', () => {
  it('changes the fields that were sent and no others', () => {
    expect(task(applied(content, { op: 'change_task', task: 't1', title: '新' }))).toMatchObject({ title: '新', text: 't1', months: [3] })
    expect(task(content)?.title).toBe('t1')
  })

  it('takes measures of the same months along to the new ones', () => {
    const changed = task(applied(content, { op: 'change_task', task: 't1', months: [4] }))
    expect(changed?.measures?.map((measure) => measure.months)).toEqual([[4], [5]])
  })

  it('binds all measures of a task, empties a day, removes a measure', () => {
    expect(task(applied(content, { op: 'oblige', task: 't1', mandatory: false }))?.measures?.every((m) => m.mandatory === false)).toBe(true)
    const dated = applied(content, { op: 'change_measure', measure: 'm2', due_on: '2026-05-01' })
    expect(task(applied(dated, { op: 'change_measure', measure: 'm2', due_on: null }))?.measures?.[1]?.due_on).toBeNull()
    expect(task(applied(content, { op: 'drop_measure', measure: 'm1' }))?.measures?.map((m) => m.id)).toEqual(['m2'])
  })

  it("puts a person's day, or none, in the place of what was read", () => {
    const due = { on: '2026-03-13', words: '3月13日前', basis: 'day' as const, year_named: false }
    const read = sampleContent([sampleTask('t1', { measures: [{ id: 'm1', text: '甲', actor: 'school', months: [3], due }] })])
    const after = (edit: object) => task(applied(read, { op: 'change_measure', measure: 'm1', ...edit }))?.measures?.[0]
    expect(after({ text: '新' })).toMatchObject({ months: [3], due })
    expect(after({ due_on: '2026-04-01' })).toMatchObject({ months: [], due: null, due_on: '2026-04-01' })
    expect(after({ due_on: null })).toMatchObject({ months: [], due: null, due_on: null })
    expect(after({ months: [5] })).toMatchObject({ months: [5], due: null })
  })

  it('counts open doubts of what is kept', () => {
    expect(openDoubts(content, 0)).toBe(3)
    expect(openDoubts(applied(content, { op: 'drop', task: 't2' }), 0)).toBe(1)
    expect(openDoubts(applied(content, { op: 'settle', task: 't1' }), 0)).toBe(2)
    expect(openDoubts(applied(content, { op: 'settle' }), 0)).toBe(0)
  })

  it('looks at one doubt of a plan, at one plan, and leaves the others', () => {
    const plans = content.plans.map((plan) => ({ ...plan, doubts: [doubt, { ...doubt, code: 'd' }] }))
    const two = { ...content, plans: [...plans, ...plans] }
    const one = applied(two, { op: 'settle', plan: 1, doubt: 1 })
    expect([openDoubts(one, 0), openDoubts(one, 1)]).toEqual([5, 4])
    expect(one.plans[1]?.doubts?.map((found) => found.settled)).toEqual([false, true])
    const all = applied(two, { op: 'settle', plan: 0 })
    expect([openDoubts(all, 0), openDoubts(all, 1)]).toEqual([0, 5])
  })

  it('leaves what it does not know as it is', () => {
    expect(applied(content, { op: 'drop_measure', measure: 'none' })).toEqual(content)
  })
})
