import { describe, expect, it } from 'vitest'
import type { NoticeView } from '../../api/types'
import { headingOf, stacked } from './stacks'

function notice(id: string, lines: { text: string; link: string }[], more: Partial<NoticeView> = {}): NoticeView {
  return { id, title: `有 ${lines.length} 项工作到期`, link: '/', count: lines.length, lines: lines.map((line) => ({ ...line, done: false })), ...more } as NoticeView
}

const walk = { text: '《健步走》', link: '/tasks/t1' }
const book = { text: '《读书角》', link: '/tasks/t2' }

describe('notices of one task', () => {
  it('stand as one, the newest first, wherever they came', () => {
    const found = stacked([notice('3', [walk]), notice('2', [book]), notice('1', [walk])])
    expect(found.map((stack) => [stack.notice.id, stack.earlier.map(({ id }) => id)])).toEqual([
      ['3', ['1']],
      ['2', []],
    ])
  })

  it('are not mixed with notices of several tasks or of a plan', () => {
    const plan = notice('4', [], { link: '/plans/p1', count: 0 })
    expect(stacked([notice('3', [walk, book]), notice('2', [walk]), plan, { ...plan, id: '5' }])).toHaveLength(4)
  })

  it('are headed by the task, and by the number where there are several', () => {
    expect(headingOf(notice('1', [walk]))).toEqual({ title: '《健步走》', about: '有 1 项工作到期' })
    expect(headingOf(notice('1', [walk, book])).title).toBe('有 2 项工作到期')
  })
})
