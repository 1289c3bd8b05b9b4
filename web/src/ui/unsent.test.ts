import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../api/client'
import { PREFIX } from './keptStore'
import { useSession } from './session'
import { useUnsent } from './unsent'

const { post, ask, signOff } = vi.hoisted(() => ({ post: vi.fn(), ask: vi.fn(), signOff: vi.fn() }))

vi.mock('../api/client', async (original) => {
  const real = await original<typeof import('../api/client')>()
  return { ...real, welfare: { ...real.welfare, POST: post }, directory: { ...real.directory, GET: ask, DELETE: signOff } }
})

const offline = new Problem(0, 'offline', '网络不通。')
const WHAT = { path: '/visits', ids: {}, body: { draft_id: 'd' }, word: '报告', form: '/visits/report' }
const person = (id: string) => ({ person_id: id, roles: [], unions: [] }) as never
const kept = (who = 'p') =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(`${PREFIX}${who}.unsent.`))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? '') as { key: string; refused: string | null })
const keys = () => (post.mock.calls as unknown[][]).map(([, given]) => (given as { headers: Record<string, string> }).headers['Idempotency-Key'])

/** Whoever the browser is signed in as; `tab` is what this page believes. */
function signedIn(id: string, tab = useSession()): void {
  ask.mockResolvedValue({ data: person(id) })
  tab.me.value = person(id)
}

/** The same browser once more, with a memory of its own. */
async function secondTab(id: string) {
  vi.resetModules()
  const [{ useSession: session }, { useUnsent: unsent }] = await Promise.all([import('./session'), import('./unsent')])
  session().me.value = person(id)
  const tab = unsent()
  tab.start()
  await tab.flush()
  return tab
}

describe('what could not be sent', () => {
  beforeEach(async () => {
    post.mockReset()
    signOff.mockResolvedValue({})
    localStorage.clear()
    signedIn('nobody')
    useUnsent().start()
    await useUnsent().flush()
    signedIn('p')
    useUnsent().start()
    await useUnsent().flush()
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

  it('is gone with whoever agreed to lose it by signing out', async () => {
    post.mockRejectedValueOnce(offline)
    const { submit, start, flush, items } = useUnsent()
    await submit(WHAT)
    await useSession().signOut()
    expect(items.value).toHaveLength(0)
    signedIn('p')
    start()
    await flush()
    expect(post).toHaveBeenCalledTimes(1)
    expect(kept()).toHaveLength(0)
  })

  it('is not sent by the one who signs in next, and not stored again for them', async () => {
    post.mockRejectedValueOnce(offline).mockRejectedValueOnce(offline)
    const { submit, start, flush } = useUnsent()
    await submit(WHAT)
    await submit(WHAT)
    let answer: (problem: Problem) => void = () => {}
    post.mockImplementationOnce(() => new Promise((_, refuse) => (answer = refuse)))
    const sending = flush()
    await vi.waitFor(() => expect(post).toHaveBeenCalledTimes(3))
    await useSession().signOut()
    signedIn('q')
    start()
    answer(new Problem(422, 'visited-not-here', '不在名单里。'))
    await sending
    await flush()
    expect(post).toHaveBeenCalledTimes(3)
    expect([...kept('p'), ...kept('q')]).toHaveLength(0)
  })

  it('waits for its own person where a session ran out and somebody else signed in', async () => {
    post.mockRejectedValueOnce(new Problem(401, 'not-signed-in', '请登录。'))
    const { submit, start, flush, items } = useUnsent()
    await submit(WHAT)
    signedIn('q')
    start()
    await flush()
    expect(items.value).toHaveLength(0)
    expect(post).toHaveBeenCalledTimes(1)
    post.mockResolvedValue({ data: {} })
    signedIn('p')
    start()
    await flush()
    await flush()
    expect(post).toHaveBeenCalledTimes(2)
  })

  it('is not sent from a tab that has not noticed that somebody else has signed in', async () => {
    post.mockRejectedValueOnce(offline)
    const { submit, flush } = useUnsent()
    await submit(WHAT)
    ask.mockResolvedValue({ data: person('q') })
    await flush()
    expect(post).toHaveBeenCalledTimes(1)
    expect(kept()).toHaveLength(1)
  })

  it('is kept beside what another tab keeps, and sent by either once', async () => {
    post.mockRejectedValue(offline)
    const here = useUnsent()
    const there = await secondTab('p')
    await here.submit(WHAT)
    await there.submit(WHAT)
    expect(kept()).toHaveLength(2)
    post.mockReset()
    post.mockResolvedValue({ data: {} })
    await here.flush()
    await there.flush()
    expect(post).toHaveBeenCalledTimes(2)
    expect(kept()).toHaveLength(0)
  })

  it('is not sent by a tab after it was deleted in another', async () => {
    post.mockRejectedValueOnce(offline)
    const here = useUnsent()
    await here.submit(WHAT)
    post.mockRejectedValueOnce(offline)
    const there = await secondTab('p')
    there.items.value.forEach((one) => there.drop(one.key))
    post.mockClear()
    await here.flush()
    expect(post).not.toHaveBeenCalled()
    expect(here.items.value).toHaveLength(0)
  })
})
