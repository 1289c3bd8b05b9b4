import { beforeEach, describe, expect, it, vi } from 'vitest'
import { exampleTask } from './taskExample'

const { GET } = vi.hoisted(() => ({ GET: vi.fn() }))
vi.mock('../../api/client', async (original) => ({ ...(await original<object>()), plans: { GET } }))
const { useTaskList } = await import('./useTaskList')

beforeEach(() => GET.mockReset())

describe('the list of tasks', () => {
  it('grows by further pages and says how many are known', async () => {
    GET.mockResolvedValueOnce({ data: { items: [exampleTask({ id: 'a' })], next: 'c1', total: 2 } }).mockResolvedValueOnce({ data: { items: [exampleTask({ id: 'b' })], next: null, total: null } })
    const list = useTaskList(() => ({ state: 'done' }))
    await list.load()
    expect(list.count.value).toBe('共 2 项，先列出 1 项')
    await list.more()
    expect(GET.mock.calls[1]?.[1].params.query).toMatchObject({ state: 'done', cursor: 'c1' })
    expect(list.tasks.value?.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(list.count.value).toBe('共 2 项')
  })

  it('drops the answer to filters that were changed meanwhile', async () => {
    let late: (value: unknown) => void = () => undefined
    GET.mockReturnValueOnce(new Promise((resolve) => (late = resolve))).mockResolvedValueOnce({ data: { items: [exampleTask({ id: 'new' })], next: null, total: 1 } })
    const list = useTaskList(() => ({}))
    const first = list.load()
    await list.load()
    late({ data: { items: [exampleTask({ id: 'old' })], next: null, total: 1 } })
    await first
    expect(list.tasks.value?.map(({ id }) => id)).toEqual(['new'])
  })
})
