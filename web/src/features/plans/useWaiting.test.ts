import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h, onMounted } from 'vue'
import { exampleTask } from './taskExample'
import type { WaitingItem } from '../../api/types'

const { GET, POST, nothing } = vi.hoisted(() => ({ GET: vi.fn(), POST: vi.fn(), nothing: { GET: () => Promise.resolve({ data: [] }) } }))
vi.mock('../../api/client', async (original) => ({ ...(await original<object>()), plans: { GET, POST }, welfare: nothing, activities: nothing }))
vi.mock('../../ui/dates', async (original) => ({ ...(await original<object>()), today: () => '2026-12-15' }))
const { dayAfter, grouped, quickActOf, useWaiting, wayOf } = await import('./useWaiting')

function item(changes: Partial<WaitingItem> = {}): WaitingItem {
  return {
    kind: 'sign_plan',
    title: '签收《冬季安排》',
    from_whom: '县教育工会',
    due_on: '2026-12-18',
    due_label: '还有 3 天',
    group: 'week',
    link: '/plans/p1',
    act: { label: '签收', method: 'POST', path: '/school-plans/s1/sign', needs: [] },
    ...changes,
  }
}

function open(union: string | null) {
  let made: ReturnType<typeof useWaiting> | undefined
  mount(
    defineComponent(() => {
      const waiting = useWaiting(() => union)
      made = waiting
      onMounted(waiting.load)
      return () => h('p')
    }),
  )
  return made as ReturnType<typeof useWaiting>
}

beforeEach(() => {
  GET.mockReset()
  POST.mockReset().mockResolvedValue({ data: {} })
})

describe('the groups', () => {
  it('stand in the order of urgency and are left out when empty', () => {
    const items = [item({ group: 'others' }), item({ group: 'today' }), item({ group: 'overdue' }), item({ group: 'others' }), item({ group: 'sign' })]
    expect(grouped(items).map(({ word, items: held }) => [word, held.length])).toEqual([
      ['要签收', 1],
      ['已逾期', 1],
      ['今天到期', 1],
      ['等别人的', 2],
    ])
  })
})

describe('days', () => {
  it('go over the end of a year', () => {
    expect(dayAfter('2026-12-15', 30)).toBe('2027-01-14')
  })
})

describe('what is done in place', () => {
  const key = { 'Idempotency-Key': 'k' }

  it('signs the school plan of the line, named in the question', async () => {
    const act = quickActOf(item())
    expect(act?.question).toContain('《冬季安排》')
    await act?.send(key)
    expect(POST).toHaveBeenCalledWith('/school-plans/{school_plan_id}/sign', {
      params: { path: { school_plan_id: 's1' } },
      headers: key,
      body: { from_paper: false },
    })
  })

  it('submits a plan', async () => {
    await quickActOf(item({ kind: 'finish_plan', act: { label: '提交审批', method: 'POST', path: '/plans/p9/submit' } }))?.send(key)
    expect(POST.mock.calls.map((call) => [call[0], call[1].params.path.plan_id])).toEqual([
      ['/plans/{plan_id}/submit', 'p9'],
    ])
  })

  it('leads to where it is done: an approved plan straight to its issuing', () => {
    expect(wayOf(item({ kind: 'finish_plan', act: null, link: '/plans/p9' }))).toEqual({ word: '去下发', to: '/plans/p9#form-issue-p9', main: true })
    expect(wayOf(item({ kind: 'watch_signing', act: null, link: '/plans/p9/wall' })).main).toBe(false)
  })

  it('is nothing where the service offers no act, or where a form is needed', () => {
    expect(quickActOf(item({ kind: 'finish_plan', act: null }))).toBeNull()
    expect(quickActOf(item({ kind: 'do_task', act: { label: '报告完成', method: 'POST', path: '/tasks/t1/report' } }))).toBeNull()
  })
})

describe('when nothing waits', () => {
  it('the open tasks of the month ahead are shown by day, those of the own union only for the county', async () => {
    const tasks = [exampleTask({ id: 'late', due_on: '2027-01-10' }), exampleTask({ id: 'done', state: 'done' }), exampleTask({ id: 'soon', due_on: '2026-12-20' })]
    GET.mockImplementation((path: string) => Promise.resolve({ data: path === '/tasks' ? { items: tasks, next: null } : path === '/waiting' ? [item({ group: 'others' })] : null }))
    const waiting = open('county-union')
    await flushPromises()
    expect(waiting.nothing.value).toBe(true)
    expect(waiting.ahead.data.value?.map(({ id }) => id)).toEqual(['soon', 'late'])
    const asked = GET.mock.calls.find((call) => call[0] === '/tasks')?.[1].params.query
    expect(asked).toMatchObject({ due_from: '2026-12-15', due_to: '2027-01-14', union_id: 'county-union' })
  })

  it('is not looked ahead while something waits', async () => {
    GET.mockResolvedValue({ data: [item()] })
    const waiting = open(null)
    await flushPromises()
    expect(waiting.nothing.value).toBe(false)
    expect(GET.mock.calls.every((call) => call[0] === '/waiting')).toBe(true)
  })
})
