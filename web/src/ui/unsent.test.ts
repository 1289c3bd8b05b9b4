import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem, welfare } from '../api/client'
import { PREFIX } from './keptStore'
import { useSession } from './session'
import { useUnsent } from './unsent'

vi.mock('../api/client', async (original) => {
  const real = await original<typeof import('../api/client')>()
  return { ...real, welfare: { ...real.welfare, POST: vi.fn() } }
})

const post = vi.mocked(welfare.POST)
const offline = new Problem(0, 'offline', '网络不通。')
const WHAT = { path: '/visits', ids: {}, body: { draft_id: 'd' }, word: '报告', form: '/visits/report' }
const kept = () => JSON.parse(localStorage.getItem(`${PREFIX}p.unsent`) ?? '[]') as { key: string; refused: string | null }[]
const keys = () => (post.mock.calls as unknown[][]).map(([, given]) => (given as { headers: Record<string, string> }).headers['Idempotency-Key'])

describe('what could not be sent', () => {
  beforeEach(async () => {
    post.mockReset()
    useSession().me.value = { person_id: 'p', roles: [], unions: [] } as never
    const { start, items, drop } = useUnsent()
    start()
    items.value.forEach((one) => drop(one.key))
    await Promise.resolve()
    post.mockClear()
  })

  it('is stored before it is sent, and forgotten when it has arrived', async () => {
    post.mockImplementation(async () => {
      expect(kept()).toHaveLength(1)
      return { data: { id: 'x' } } as never
    })
    expect(await useUnsent().submit(WHAT)).toEqual({ state: 'sent', reply: { id: 'x' } })
    expect(kept()).toHaveLength(0)
  })

  it('is sent again under the same key, however often the reply is lost', async () => {
    post.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline).mockResolvedValueOnce({ data: {} } as never)
    const { submit, flush } = useUnsent()
    expect((await submit(WHAT)).state).toBe('kept')
    await flush()
    expect(kept()).toHaveLength(1)
    await flush()
    expect(kept()).toHaveLength(0)
    expect(new Set(keys()).size).toBe(1)
    expect(keys()).toHaveLength(3)
  })

  it('waits for somebody who was signed out, and for a service out of breath', async () => {
    for (const status of [401, 503, 429]) {
      post.mockRejectedValueOnce(new Problem(status, 'later', '请稍后。'))
      expect((await useUnsent().submit(WHAT)).state).toBe('kept')
    }
    expect(kept()).toHaveLength(3)
  })

  it('is the form’s to mend where it was refused at once', async () => {
    post.mockRejectedValueOnce(new Problem(422, 'day-in-future', '日期不能晚于今天。'))
    const done = await useUnsent().submit(WHAT)
    expect(done).toMatchObject({ state: 'refused', problem: { code: 'day-in-future' } })
    expect(kept()).toHaveLength(0)
  })

  it('stays with its sentence where it was refused later, and is not sent again', async () => {
    post.mockRejectedValueOnce(offline).mockRejectedValueOnce(new Problem(422, 'visited-not-here', '不在名单里。'))
    const { submit, flush } = useUnsent()
    await submit(WHAT)
    await flush()
    expect(kept()[0]?.refused).toBe('不在名单里。')
    await flush()
    expect(post).toHaveBeenCalledTimes(2)
  })
})
