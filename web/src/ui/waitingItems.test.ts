import { expect, it, vi } from 'vitest'

const doors = vi.hoisted(() => ({ plans: vi.fn(), welfare: vi.fn(), activities: vi.fn() }))
vi.mock('../api/client', async (original) => ({
  ...(await original<object>()),
  plans: { GET: doors.plans },
  welfare: { GET: doors.welfare },
  activities: { GET: doors.activities },
}))
const { whatWaits } = await import('./waitingItems')

const line = (title: string, due_on: string | null) => ({ title, due_on })

it('what waits in all services is one list, by its day', async () => {
  doors.plans.mockResolvedValue({ data: [line('签收', '2026-12-20'), line('起草', null)] })
  doors.welfare.mockResolvedValue({ data: [line('审批', '2026-12-19')] })
  doors.activities.mockResolvedValue({ data: [line('处理异议', '2026-12-18')] })
  const { items, away } = await whatWaits()
  expect(items.map((item) => item.title)).toEqual(['处理异议', '审批', '签收', '起草'])
  expect(away).toEqual([])
})

it('a service that does not answer is named, and what waits elsewhere is shown', async () => {
  doors.plans.mockResolvedValue({ data: [line('签收', null)] })
  doors.welfare.mockResolvedValue({ data: [] })
  doors.activities.mockRejectedValue(new Error('away'))
  const { items, away } = await whatWaits()
  expect(items.map((item) => item.title)).toEqual(['签收'])
  expect(away).toEqual(['公示'])
})

it('where nobody answers, that is said', async () => {
  for (const door of Object.values(doors)) door.mockRejectedValue(new Error('away'))
  await expect(whatWaits()).rejects.toThrow('away')
})
