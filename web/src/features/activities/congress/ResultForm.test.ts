import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../../../api/client'
import type { CongressDetail } from '../../../api/types'

const { GET, POST, tasks } = vi.hoisted(() => ({ GET: vi.fn(), POST: vi.fn(), tasks: vi.fn() }))
vi.mock('../../../api/client', async (original) => ({ ...(await original<object>()), activities: { GET, POST }, plans: { GET: tasks } }))
const { default: ResultForm } = await import('./ResultForm.vue')

const session = { id: 's', union_id: 'u', agenda: [] as CongressDetail['agenda'], resolution: '通过绩效办法。', report_note: null, report_due_on: null } as CongressDetail
const VOTE = '“绩效办法”还在投票。'

async function shown(open: string[]): Promise<VueWrapper> {
  GET.mockResolvedValue({ data: { before_closing: open } })
  const form = mount(ResultForm, { props: { session, wanted: 'close' } })
  await flushPromises()
  return form
}

async function send(form: VueWrapper): Promise<void> {
  await form.find('form').trigger('submit')
  await flushPromises()
}

beforeEach(() => {
  GET.mockReset()
  POST.mockReset()
  tasks.mockReset().mockResolvedValue({ data: { items: [] } })
  localStorage.clear()
})

describe('closing a session', () => {
  it('asks for no reason where nothing is open', async () => {
    POST.mockResolvedValue({ data: session })
    const form = await shown([])
    expect(form.text()).not.toContain('为什么现在闭会')
    await send(form)
    expect(POST.mock.calls[0]?.[1].body.reason).toBeNull()
    expect(form.emitted('done')).toHaveLength(1)
  })

  it('lists what is open and sends nothing without a reason', async () => {
    const form = await shown([VOTE])
    await send(form)
    expect(form.text()).toContain(VOTE)
    expect(form.text()).toContain('请写明为什么现在闭会')
    expect(POST).not.toHaveBeenCalled()
  })

  it('asks for the reason when the service does, though nothing was open before', async () => {
    POST.mockRejectedValueOnce(new Problem(409, 'closing-needs-reason', `${VOTE}请写明为什么现在闭会，会记入办理经过。`, [], [{ code: 'closing-needs-reason', sentence: VOTE }]))
    const form = await shown([])
    await send(form)
    expect(form.find('[role="note"]').text()).toContain(VOTE)
    expect(form.emitted('done')).toBeUndefined()
    await form.find('textarea').setValue('代表已离会，下次再投。')
    POST.mockResolvedValueOnce({ data: session })
    await send(form)
    expect(POST.mock.calls[1]?.[1].body.reason).toBe('代表已离会，下次再投。')
    expect(form.emitted('done')).toHaveLength(1)
  })
})
