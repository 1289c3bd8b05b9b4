import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { useFormInAddress, useFormIsOpen } from './formInAddress'

const known = ref<('count' | 'return')[]>([])
const form = ref<'count' | 'return' | null>(null)
const Page = defineComponent({
  setup() {
    useFormInAddress(form, () => 'b1', () => known.value)
    return { open: useFormIsOpen() }
  },
  template: '<p>{{ open }}</p>',
})

async function at(hash: string): Promise<{ router: Router; text: () => string }> {
  form.value = null
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/ballots/b1', component: Page }] })
  await router.push(`/ballots/b1${hash}`)
  const page = mount(Page, { global: { plugins: [router] } })
  return { router, text: () => page.text() }
}

it('an address opens the form that it names, once that is offered', async () => {
  known.value = []
  const { text } = await at('#form-count-b1')
  expect(form.value).toBeNull()
  known.value = ['count']
  await nextTick()
  expect(form.value).toBe('count')
  expect(text()).toBe('true')
})

it('a form that is not offered to this person leaves the address', async () => {
  known.value = ['return']
  const { router, text } = await at('#form-count-b1')
  await expect.poll(() => router.currentRoute.value.hash).toBe('')
  expect(form.value).toBeNull()
  expect(text()).toBe('false')
})
