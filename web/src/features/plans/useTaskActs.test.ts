import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../../api/client'
import { exampleTask } from './taskExample'

const { POST, PATCH } = vi.hoisted(() => ({ POST: vi.fn(), PATCH: vi.fn() }))
vi.mock('../../api/client', async (original) => ({ ...(await original<object>()), plans: { POST, PATCH } }))
vi.mock('../../ui/dates', async (original) => ({ ...(await original<object>()), today: () => '2026-12-15' }))
const { offersOf, useTaskActs } = await import('./useTaskActs')
const { default: ReportForm } = await import('./ReportForm.vue')
const { default: ShapeForm } = await import('./ShapeForm.vue')

beforeEach(() => {
  POST.mockReset()
  PATCH.mockReset()
  localStorage.clear()
})

describe('what is offered', () => {
  it('is only what the service allows, the main act first', () => {
    expect(offersOf(exampleTask({ actions: ['shape', 'report', 'assign', 'unheard'] })).map(({ act }) => act)).toEqual(['report', 'assign', 'shape'])
    expect(offersOf(exampleTask({ actions: [] }))).toEqual([])
  })

  it('is called by what it does here', () => {
    const words = offersOf(exampleTask({ own_line: true, owner_id: 'x', actions: ['assign', 'shape'] })).map(({ word }) => word)
    expect(words).toEqual(['换负责人', '修改'])
  })
})

describe('acts', () => {
  it('that ask nothing are done at once and say what comes next', async () => {
    const changed = vi.fn()
    const started = exampleTask({ state: 'in_progress' })
    POST.mockResolvedValue({ data: started })
    const acts = useTaskActs(() => exampleTask(), changed)
    await acts.choose('start')
    expect(POST.mock.calls[0]?.[0]).toBe('/tasks/{task_id}/start')
    expect(changed).toHaveBeenCalledWith(started, '已记为进行中，办完后请报告完成。')
  })

  it('that need words or a second look open their form first', async () => {
    const acts = useTaskActs(() => exampleTask(), vi.fn())
    await acts.choose('drop')
    expect(acts.form.value).toBe('drop')
    expect(POST).not.toHaveBeenCalled()
  })

  it('that are refused change nothing and show the sentence', async () => {
    const changed = vi.fn()
    POST.mockRejectedValue(new Problem(409, 'task-move-not-allowed', '这项任务已办结。'))
    const acts = useTaskActs(() => exampleTask(), changed)
    await acts.choose('start')
    expect(changed).not.toHaveBeenCalled()
    expect(acts.problem.value?.sentence).toBe('这项任务已办结。')
  })
})

describe('reporting', () => {
  it('insists on a file only where the county does, and before anything is sent', async () => {
    expect(mount(ReportForm, { props: { task: exampleTask() } }).text()).toContain('照片或文件（可以不交）')
    const form = mount(ReportForm, { props: { task: exampleTask({ file_required: true, deliverable: '摸底表' }) } })
    await form.find('textarea').setValue('已摸底')
    await form.find('form').trigger('submit')
    expect(form.text()).toContain('材料：摸底表（必交）')
    expect(form.text()).toContain('请先选择文件')
    expect(POST).not.toHaveBeenCalled()
  })

  it('sends one statement and today', async () => {
    POST.mockResolvedValue({ data: exampleTask({ state: 'done' }) })
    const form = mount(ReportForm, { props: { task: exampleTask() } })
    await form.find('textarea').setValue('  已走访 2 人  ')
    await form.find('form').trigger('submit')
    await flushPromises()
    expect(POST.mock.calls[0]?.[1].body).toEqual({ statement: '已走访 2 人', done_on: '2026-12-15', from_paper: false, file_id: null })
    expect(form.emitted('done')).toHaveLength(1)
  })

  it('begins with what was said before it was sent back', () => {
    const form = mount(ReportForm, { props: { task: exampleTask({ statement: '已走访', done_on: '2026-12-01' }) } })
    expect((form.find('textarea').element as HTMLTextAreaElement).value).toBe('已走访')
    expect((form.find('input[type=date]').element as HTMLInputElement).value).toBe('2026-12-01')
  })

  it('says in its own words what is missing or cannot be', async () => {
    const form = mount(ReportForm, { props: { task: exampleTask() } })
    await form.find('input[type=date]').setValue('2026-12-16')
    await form.find('form').trigger('submit')
    expect(form.text()).toContain('请写一两句完成情况')
    expect(form.text()).toContain('完成日期不能晚于今天')
    expect(POST).not.toHaveBeenCalled()
  })

  it('cuts nothing of a long text and refuses it with its count', async () => {
    const long = '字'.repeat(2001)
    const form = mount(ReportForm, { props: { task: exampleTask() } })
    await form.find('textarea').setValue(long)
    await form.find('form').trigger('submit')
    expect((form.find('textarea').element as HTMLTextAreaElement).value).toBe(long)
    expect(form.text()).toContain('已写 2001/2000 字')
    expect(form.text()).toContain('超出 2000 字')
    expect(POST).not.toHaveBeenCalled()
  })

  it('brings back what was half written, until it is emptied or sent', async () => {
    const first = mount(ReportForm, { props: { task: exampleTask() } })
    await first.find('textarea').setValue('写到一半')
    await flushPromises()
    first.unmount()
    const again = mount(ReportForm, { props: { task: exampleTask() } })
    expect((again.find('textarea').element as HTMLTextAreaElement).value).toBe('写到一半')
    expect(again.text()).toContain('已恢复上次没写完的内容')
    POST.mockResolvedValue({ data: exampleTask({ state: 'done' }) })
    await again.find('form').trigger('submit')
    await flushPromises()
    expect(mount(ReportForm, { props: { task: exampleTask() } }).text()).not.toContain('已恢复')
  })

  it('keeps what was typed when it is refused', async () => {
    POST.mockRejectedValue(new Problem(422, 'done-in-future', '完成日期不能晚于今天。'))
    const form = mount(ReportForm, { props: { task: exampleTask() } })
    await form.find('textarea').setValue('已走访')
    await form.find('form').trigger('submit')
    await flushPromises()
    expect(form.text()).toContain('完成日期不能晚于今天')
    expect((form.find('textarea').element as HTMLTextAreaElement).value).toBe('已走访')
    expect(form.emitted('done')).toBeUndefined()
  })
})

describe('adapting', () => {
  async function shaped(task = exampleTask(), text?: string) {
    PATCH.mockResolvedValue({ data: task })
    const form = mount(ShapeForm, { props: { task } })
    if (text !== undefined) await form.find('textarea').setValue(text)
    await form.find('form').trigger('submit')
    await flushPromises()
    return form
  }

  it('sends only what differs, against the version that was seen', async () => {
    await shaped(exampleTask(), '走访两位住院的老师')
    expect(PATCH.mock.calls[0]?.[1]).toMatchObject({ headers: { 'If-Match': '"3"' }, body: { own_text: '走访两位住院的老师' } })
    expect(PATCH.mock.calls[0]?.[1].body).not.toHaveProperty('own_due_on')
  })

  it('takes the county words again as no words of its own', async () => {
    const adapted = exampleTask({ text: '本校写法', county_text: '县里写法', adapted: true })
    await shaped(adapted, '县里写法')
    expect(PATCH.mock.calls[0]?.[1].body).toEqual({ own_text: null })
  })

  it('sends nothing where nothing was changed', async () => {
    const form = await shaped()
    expect(PATCH).not.toHaveBeenCalled()
    expect(form.emitted('cancel')).toHaveLength(1)
  })

  it('says when somebody was faster, keeps the words and offers to read again', async () => {
    PATCH.mockRejectedValue(new Problem(412, 'stale', '内容已被别人修改。'))
    const form = mount(ShapeForm, { props: { task: exampleTask() } })
    await form.find('textarea').setValue('本校写法')
    await form.find('form').trigger('submit')
    await flushPromises()
    expect((form.find('textarea').element as HTMLTextAreaElement).value).toBe('本校写法')
    await form.findAll('button').find((button) => button.text() === '刷新')?.trigger('click')
    expect(form.emitted('refresh')).toHaveLength(1)
    await form.setProps({ task: exampleTask({ version: 4 }) })
    expect(form.text()).not.toContain('内容已被别人修改')
    PATCH.mockResolvedValue({ data: exampleTask({ version: 5 }) })
    await form.find('form').trigger('submit')
    await flushPromises()
    expect(PATCH.mock.calls[1]?.[1]).toMatchObject({ headers: { 'If-Match': '"4"' }, body: { own_text: '本校写法' } })
  })

  it('does not undo what somebody else changed meanwhile', async () => {
    const form = mount(ShapeForm, { props: { task: exampleTask() } })
    await form.find('textarea').setValue('本校写法')
    await form.setProps({ task: exampleTask({ version: 4, due_on: '2026-12-18' }) })
    PATCH.mockResolvedValue({ data: exampleTask() })
    await form.find('form').trigger('submit')
    await flushPromises()
    expect(PATCH.mock.calls[0]?.[1].body).toEqual({ own_text: '本校写法' })
  })
})
