import { beforeEach, describe, expect, it, vi } from 'vitest'
import { exampleTask } from './taskExample'

const { GET, POST } = vi.hoisted(() => ({ GET: vi.fn(), POST: vi.fn() }))
vi.mock('../../api/client', async (original) => ({ ...(await original<object>()), plans: { GET, POST } }))
const { chosenCopy, parts, useSchoolPlan } = await import('./useSchoolPlan')

const line = (id: string, plan: string) => ({ id, plan_id: plan, union_id: 'u1', title: '计划', period: '2026年度', sign_by: '2026-12-11', signed_on: null })
const own = exampleTask({ id: 'own', own_line: true, measure_id: null, heading: '本校增加' })
const done = exampleTask({ id: 'done', state: 'done' })
const view = { ...line('s1', 'p1'), tasks: [exampleTask(), done, own], counts: { total: 3, done: 1, overdue: 0, opens: null }, actions: ['sign'] }

beforeEach(() => {
  GET.mockReset().mockImplementation((path: string) => Promise.resolve({ data: path === '/school-plans' ? [line('s0', 'p0'), line('s1', 'p1'), line('s2', 'p1')] : view }))
  POST.mockReset()
})

describe('tasks below their headings', () => {
  it('keep the order of the plan', () => {
    const made = parts([exampleTask({ id: 'a', heading: '一' }), exampleTask({ id: 'b', heading: '一' }), exampleTask({ id: 'c', heading: '二' })])
    expect(made.map(({ heading, tasks }) => [heading, tasks.map(({ id }) => id)])).toEqual([
      ['一', ['a', 'b']],
      ['二', ['c']],
    ])
  })

  it('have no heading that only repeats the task', () => {
    expect(parts([exampleTask({ heading: '走访慰问', text: '走访慰问生病住院的教职工' })])[0]?.heading).toBe('')
  })
})

describe('the copy that is shown', () => {
  it('is the one of this plan, or the one asked for', () => {
    const lines = [line('s0', 'p0'), line('s1', 'p1')]
    expect(chosenCopy(lines, 'p1', null)).toBe('s1')
    expect(chosenCopy(lines, 'p1', 's7')).toBe('s7')
    expect(chosenCopy(lines, 'p5', null)).toBeNull()
  })
})

describe('the one page of a school', () => {
  it('parts the county list from the own lines', async () => {
    const plan = useSchoolPlan(() => 'p1', () => null)
    await plan.load()
    expect(plan.copies.value.map(({ id }) => id)).toEqual(['s1', 's2'])
    expect(plan.countys.value.map(({ id }) => id)).toEqual(['t1', 'done'])
    expect(plan.own.value.map(({ id }) => id)).toEqual(['own'])
  })

  it('can leave out what is done', async () => {
    const plan = useSchoolPlan(() => 'p1', () => null)
    await plan.load()
    plan.onlyOpen.value = true
    expect(plan.countysShown.value.flatMap(({ tasks }) => tasks.map(({ id }) => id))).toEqual(['t1'])
  })

  it('asks for no copy where the school was given none', async () => {
    const plan = useSchoolPlan(() => 'p5', () => null)
    await plan.load()
    expect(plan.view.value).toBeNull()
    expect(GET).toHaveBeenCalledTimes(1)
  })

  it('shows a changed task before the sums are read again', async () => {
    const plan = useSchoolPlan(() => 'p1', () => null)
    await plan.load()
    GET.mockReturnValue(new Promise(() => undefined))
    void plan.replace({ ...exampleTask(), state: 'done' })
    expect(plan.countys.value.find(({ id }) => id === 't1')?.state).toBe('done')
  })

  it('signs the copy that is shown, with the key of the try', async () => {
    const plan = useSchoolPlan(() => 'p1', () => null)
    await plan.load()
    POST.mockResolvedValue({ data: { ...view, signed_on: '2026-11-22', actions: [] } })
    await plan.sign({ from_paper: false }, { 'Idempotency-Key': 'k' })
    expect(POST.mock.calls[0]).toEqual(['/school-plans/{school_plan_id}/sign', { params: { path: { school_plan_id: 's1' } }, headers: { 'Idempotency-Key': 'k' }, body: { from_paper: false } }])
    expect(plan.view.value?.signed_on).toBe('2026-11-22')
  })
})
