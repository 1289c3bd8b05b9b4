import { afterEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../../api/client'
import type { DraftEdit, DraftView } from '../../api/types'
import { applied } from './draftEdits'
import { sampleContent, sampleTask, sampleView } from './draftSample'
import { PAUSE_MS, useEditQueue } from './useEditQueue'

const retitle = (task: string, title: string): DraftEdit => ({ op: 'change_task', task, title })

/** A service that keeps a draft and can be told to fail. */
function service() {
  let kept = sampleView(sampleContent([sampleTask('a'), sampleTask('b')]))
  const calls: { edits: DraftEdit[]; version: number; key: string }[] = []
  const failures: Problem[] = []
  async function send(edits: DraftEdit[], version: number, key: string): Promise<DraftView> {
    calls.push({ edits, version, key })
    await Promise.resolve()
    const failure = failures.shift()
    if (failure) throw failure
    if (edits.some((edit) => edit.op === 'change_task' && edit.title === '不行')) throw new Problem(422, 'invalid', '标题不行。')
    if (version !== kept.version) throw new Problem(412, 'stale', '别人改过了。')
    kept = sampleView(edits.reduce(applied, kept.content), kept.version + 1)
    return kept
  }
  const queue = useEditQueue(send)
  queue.view.value = kept
  return { queue, calls, failures, kept: () => kept, someoneElse: () => { kept = { ...kept, version: kept.version + 1 } } }
}

const titles = (content: DraftView['content'] | null) => content?.plans[0]?.tasks.map((task) => task.title)

describe('the queue of edits', () => {
  it('shows an edit at once and saves it with the version seen', async () => {
    const { queue, calls } = service()
    const saved = queue.push(retitle('a', '甲'))
    expect(titles(queue.content.value)).toEqual(['甲', 'b'])
    expect(queue.state.value).toBe('saving')
    expect(await saved).toBe(true)
    expect(queue.state.value).toBe('saved')
    expect(calls.map((call) => call.version)).toEqual([1])
  })

  it('sends one request at a time, each upon the version of the last', async () => {
    const { queue, calls, kept } = service()
    await Promise.all([queue.push(retitle('a', '1')), queue.push(retitle('a', '2')), queue.push(retitle('b', '3'))])
    expect(calls.map((call) => [call.version, call.edits.length])).toEqual([[1, 1], [2, 2]])
    expect(titles(kept().content)).toEqual(['2', '3'])
  })

  it('lets the service alone decide what splitting makes', async () => {
    const { queue, calls } = service()
    const saved = queue.push(retitle('a', '1'), { op: 'split', task: 'a', at: 1 }, retitle('b', '2'))
    expect(queue.reshaping.value).toBe(true)
    await saved
    expect(calls.map((call) => call.edits.map((edit) => edit.op))).toEqual([['change_task'], ['split'], ['change_task']])
    expect(queue.reshaping.value).toBe(false)
  })

  it('keeps everything while the network is away and repeats the same request', async () => {
    const { queue, calls, failures, kept } = service()
    failures.push(new Problem(0, 'offline', '网络不通。'))
    expect(await queue.push(retitle('a', '甲'))).toBe(false)
    expect(queue.state.value).toBe('held')
    await queue.push(retitle('b', '乙'))
    expect(calls).toHaveLength(1)
    expect(titles(queue.content.value)).toEqual(['甲', '乙'])
    await queue.retry()
    expect(calls[1]?.key).toBe(calls[0]?.key)
    expect(calls[2]?.key).not.toBe(calls[0]?.key)
    expect(titles(kept().content)).toEqual(['甲', '乙'])
  })

  it('keeps what was typed when somebody else edited, and lays it upon the newest', async () => {
    const { queue, someoneElse, kept } = service()
    someoneElse()
    expect(await queue.push(retitle('a', '甲'))).toBe(false)
    expect(queue.problem.value?.code).toBe('stale')
    expect(titles(queue.content.value)).toEqual(['甲', 'b'])
    await queue.rebase(kept())
    expect(queue.state.value).toBe('saved')
    expect(titles(kept().content)).toEqual(['甲', 'b'])
  })

  it('gives up only the edit that was refused, and says why', async () => {
    const { queue, kept } = service()
    const all = [queue.push(retitle('a', '0')), queue.push(retitle('a', '1'), retitle('a', '不行'), retitle('b', '2'))]
    expect(await Promise.all(all)).toEqual([false, false])
    expect(queue.state.value).toBe('saved')
    expect(queue.problem.value?.sentence).toBe('标题不行。')
    expect(titles(kept().content)).toEqual(['1', '2'])
  })

  it('takes back what could not be saved', async () => {
    const { queue, failures } = service()
    failures.push(new Problem(0, 'offline', '网络不通。'))
    await queue.push(retitle('a', '甲'))
    queue.abandon()
    expect(queue.state.value).toBe('saved')
    expect(titles(queue.content.value)).toEqual(['a', 'b'])
  })

  it('does not call an edit refused because the session ended', async () => {
    const { queue, failures } = service()
    failures.push(new Problem(401, 'not-signed-in', '请登录。'))
    await queue.push(retitle('a', '甲'))
    expect(queue.unsaved.value).toBe(1)
  })
})

describe('what is being typed', () => {
  afterEach(() => vi.useRealTimers())

  it('counts as unsaved at once and is saved after a pause, once', async () => {
    vi.useFakeTimers()
    const { queue, calls, kept } = service()
    queue.type('title', retitle('a', '教'))
    expect(queue.state.value).toBe('saving')
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1)
    queue.type('title', retitle('a', '教职工大会'))
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1)
    expect(calls).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(calls).toHaveLength(1)
    expect(titles(kept().content)).toEqual(['教职工大会', 'b'])
    expect(queue.state.value).toBe('saved')
  })

  it('goes before the edit that follows it', async () => {
    const { queue, calls } = service()
    queue.type('title', retitle('a', '甲'))
    await queue.push({ op: 'split', task: 'a', at: 1 })
    expect(calls.map((call) => call.edits.map((edit) => edit.op))).toEqual([['change_task'], ['split']])
  })

  it('is taken back where the field is as it was', async () => {
    vi.useFakeTimers()
    const { queue, calls } = service()
    queue.type('title', retitle('a', '甲'))
    queue.type('title', null)
    expect(queue.state.value).toBe('saved')
    await vi.advanceTimersByTimeAsync(PAUSE_MS * 2)
    expect(calls).toHaveLength(0)
  })

  it('is kept while the network is away', async () => {
    const { queue, failures, kept } = service()
    failures.push(new Problem(0, 'offline', '网络不通。'))
    await queue.push(retitle('a', '甲'))
    queue.type('title', retitle('b', '乙'))
    await queue.push()
    expect([queue.state.value, queue.unsaved.value]).toEqual(['held', 2])
    await queue.retry()
    expect(titles(kept().content)).toEqual(['甲', '乙'])
  })
})
