import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { useSearch, type FoundPage } from './useSearch'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const page = (name: string): FoundPage => ({ items: [{ id: name, name, note: '' }], more: false })

describe('searching while typing', () => {
  function search(find: (words: string) => Promise<FoundPage>) {
    let made: ReturnType<typeof useSearch> | undefined
    const host = mount(
      defineComponent(() => {
        made = useSearch(find)
        return () => h('p')
      }),
    )
    return { host, ...(made as ReturnType<typeof useSearch>) }
  }

  it('asks once after a pause, not at every letter', async () => {
    const find = vi.fn((words: string) => Promise.resolve(page(words)))
    const { type, page: found } = search(find)
    type('c')
    type('cl')
    type(' cll ')
    await vi.runAllTimersAsync()
    expect(find.mock.calls).toEqual([['cll']])
    expect(found.value?.items[0]?.name).toBe('cll')
  })

  it('shows the answer to the newest question, whichever comes last', async () => {
    const answers: Record<string, (found: FoundPage) => void> = {}
    const { type, page: found, busy } = search((words) => new Promise((resolve) => (answers[words] = resolve)))
    type('first')
    await vi.runAllTimersAsync()
    type('second')
    await vi.runAllTimersAsync()
    answers['second']?.(page('second'))
    answers['first']?.(page('first'))
    await vi.runAllTimersAsync()
    expect(found.value?.items[0]?.name).toBe('second')
    expect(busy.value).toBe(false)
  })

  it('asks nothing more once its page is gone', async () => {
    const find = vi.fn((words: string) => Promise.resolve(page(words)))
    const { type, host } = search(find)
    type('c')
    host.unmount()
    await vi.runAllTimersAsync()
    expect(find).not.toHaveBeenCalled()
  })
})
