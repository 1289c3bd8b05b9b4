import { expect, it, vi } from 'vitest'

const { mine, theirs } = vi.hoisted(() => ({ mine: vi.fn(), theirs: vi.fn() }))
vi.mock('../api/client', async (original) => ({ ...(await original<object>()), plans: { GET: mine }, activities: { GET: theirs } }))
const { waitingItems } = await import('./waitingItems')

const line = (title: string, due_on: string | null) => ({ title, due_on })

it('what waits in all services is one list, by its day', async () => {
  mine.mockResolvedValue({ data: [line('签收', '2026-12-20'), line('起草', null)] })
  theirs.mockResolvedValue({ data: [line('处理异议', '2026-12-18')] })
  const { items, away } = await waitingItems()
  expect(items.map((item) => item.title)).toEqual(['处理异议', '签收', '起草'])
  expect(away).toEqual([])
})

it('a service that does not answer is named, and the others are shown', async () => {
  mine.mockResolvedValue({ data: [line('签收', null)] })
  theirs.mockRejectedValue(new Error('away'))
  const { items, away } = await waitingItems()
  expect([items.length, away]).toEqual([1, ['公示']])
})
