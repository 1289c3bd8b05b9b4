import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { Problem } from '../api/client'
import ProblemNote from './ProblemNote.vue'

describe('a problem', () => {
  const slow = new Problem(503, 'too-slow', '服务正忙，请稍后再试。')

  it('is said with its code and can be tried again where the page listens', async () => {
    const onRetry = vi.fn()
    const note = mount(ProblemNote, { props: { problem: slow, onRetry } })
    expect(note.text()).toContain('服务正忙')
    await note.find('button').trigger('click')
    expect(onRetry).toHaveBeenCalledTimes(1)
  })

  it('offers nothing that would not help', () => {
    expect(mount(ProblemNote, { props: { problem: slow } }).find('button').exists()).toBe(false)
    const gone = new Problem(404, 'not-found', '没有找到。')
    expect(mount(ProblemNote, { props: { problem: gone, onRetry: vi.fn() } }).find('button').exists()).toBe(false)
  })
})
