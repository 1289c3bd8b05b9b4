import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import type { CampaignListView } from '../../../api/types'

const { recordList } = vi.hoisted(() => ({ recordList: vi.fn() }))
vi.mock('./campaignCalls', () => ({ recordList }))
vi.mock('../../../ui/formInAddress', () => ({ useFormInAddress: () => undefined, useFormIsOpen: () => ref(false) }))
const { default: ListActs } = await import('./ListActs.vue')
const { default: PickChips } = await import('../../../ui/PickChips.vue')
const { default: PickDay } = await import('../../../ui/PickDay.vue')

const listOf = (form: 'money' | 'goods') => ({ id: 'l1', form, actions: ['record', 'write'], lines: [], state: 'drafting' }) as unknown as CampaignListView

async function recorded(form: 'money' | 'goods', way: string | null) {
  const page = mount(ListActs, { props: { list: listOf(form), ready: () => Promise.resolve(true), showsLines: false } })
  const button = page.findAll('button').find((one) => one.text() === '补录纸面名单')
  await button?.trigger('click')
  await flushPromises()
  await page.find('input').setValue('马校长')
  expect(page.findComponent(PickChips).exists()).toBe(false)
  page.findAllComponents(PickDay)[1]?.vm.$emit('change', '2026-03-03')
  await flushPromises()
  if (way) page.findComponent(PickChips).vm.$emit('change', way)
  await page.find('form').trigger('submit')
  await flushPromises()
  return recordList.mock.calls[0]?.[1] as { paid_by: string; paid_on: string }
}

beforeEach(() => recordList.mockReset().mockResolvedValue({}))

describe('a list recorded from paper', () => {
  it('says how money was given', async () => {
    expect(await recorded('money', null)).toMatchObject({ paid_on: '2026-03-03', paid_by: 'transfer' })
    recordList.mockClear()
    expect(await recorded('money', 'signed')).toMatchObject({ paid_by: 'signed' })
  })

  it('goods were handed over', async () => {
    expect(await recorded('goods', null)).toMatchObject({ paid_by: 'signed' })
  })
})
