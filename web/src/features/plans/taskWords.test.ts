import { describe, expect, it } from 'vitest'
import { exampleTask } from './taskExample'
import { dueWords, markOf, movedWord, stepOf } from './taskWords'
import { nowOf } from './useTask'

const step = (move: string, facts: Record<string, unknown> = {}) =>
  stepOf({ move, made_at: '2026-11-05T11:53:00Z', made_by_name: '陈丽莉', facts }, (day) => `<${day}>`)

describe('the mark of a task', () => {
  it('says late before anything else', () => {
    expect(markOf(exampleTask({ overdue: true, state: 'in_progress', days_left: '已逾期 3 天' }))).toEqual({ tone: 'late', word: '已逾期 3 天' })
  })

  it('is never late for what is closed', () => {
    expect(markOf(exampleTask({ state: 'done', days_left: '' }))).toEqual({ tone: 'done', word: '已完成' })
    expect(markOf(exampleTask({ state: 'exempted', days_left: '' })).tone).toBe('plain')
  })
})

describe('a day that signing moved', () => {
  it('is said with both days', () => {
    expect(movedWord(exampleTask({ named_due_on: '2026-09-08', county_due_on: '2026-09-21' }))).toBe('原定 9月8日，改到 9月21日')
    expect(movedWord(exampleTask())).toBe('')
  })
})

describe('by when', () => {
  it('does not repeat what the mark of a late task says', () => {
    expect(dueWords(exampleTask())).toBe('2026年12月20日（星期日）前，还有\u00a028\u00a0天')
    expect(dueWords(exampleTask({ overdue: true, days_left: '已逾期 3 天' }))).toBe('2026年12月20日（星期日）前')
  })

  it('may be open', () => {
    expect(dueWords(exampleTask({ due_on: null, due_label: '不限日期', days_left: '' }))).toBe('不限日期')
  })
})

describe('a step of the history', () => {
  it('shows the statement, the day and that it was recorded later', () => {
    expect(step('report', { statement: '已走访 2 人', done_on: '2026-11-05', from_paper: 'true' })).toEqual({
      word: '报告完成',
      tone: 'done',
      notes: ['完成日期 <2026-11-05>（补记）', '已走访 2 人'],
    })
  })

  it('keeps the reason of a return visible', () => {
    expect(step('return', { reason: '缺名单' })).toEqual({ word: '县教育工会退回', tone: 'late', notes: ['原因：缺名单'] })
  })
})

describe('where a task stands now', () => {
  const detail = (changes: Parameters<typeof exampleTask>[0]) => ({ ...exampleTask(changes), history: [], source_id: null, source_title: null, source_day: null })

  it('names whose turn it is', () => {
    expect(nowOf(detail({})).word).toBe('等枫树坪小学办理并报告完成，还有 28 天')
    expect(nowOf(detail({ owner_id: 'x', owner_name: '林老师' })).word).toContain('等林老师办理')
  })

  it('asks nothing of who is free of it', () => {
    expect(nowOf(detail({ state: 'exempted' })).word).toBe('已免办，不用再做什么')
  })
})
