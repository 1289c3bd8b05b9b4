import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'

const { of, put } = vi.hoisted(() => {
  const figure = { name: 'reveals_per_day', label: '', choices: [], least: 0, most: 99, later: [] }
  const put = vi.fn().mockResolvedValue({ data: undefined })
  return { put, of: (label: string, value: number) => ({ PUT: put, GET: () => Promise.resolve({ data: [{ label, figures: [{ ...figure, label: `${label}：每天几次`, value }] }] }) }) }
})
vi.mock('../../api/client', async (original) => ({ ...(await original<object>()), directory: of('人员', 20), welfare: of('关爱', 30), activities: { GET: () => Promise.resolve({ data: [] }) } }))
vi.mock('../../ui/session', () => ({ useSession: () => ({ me: { value: { may: ['set_figures'] } } }) }))
const { default: SettingsPage } = await import('./SettingsPage.vue')

it('keeps apart what two services call by the same name', async () => {
  const page = mount(SettingsPage, { global: { stubs: { PageHead: true } } })
  await flushPromises()
  const [first, second] = page.findAll('input[type="number"]')
  await second?.setValue('7')
  expect((first?.element as HTMLInputElement).value).toBe('20')
  expect((second?.element as HTMLInputElement).value).toBe('7')
  await page.findAll('form')[1]?.trigger('submit')
  await flushPromises()
  expect(put).toHaveBeenCalledTimes(1)
  expect(put.mock.calls[0]?.[1].body.value).toBe(7)
})
