import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../api/client'
import type { ProofView } from '../api/types'
import ProofList from './ProofList.vue'

const { get, post, upload } = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), upload: vi.fn() }))
vi.mock('../api/client', async (original) => ({ ...(await original<object>()), welfare: { GET: get, POST: post } }))
vi.mock('../api/upload', () => ({ upload }))

function proof(name: string, more: Partial<ProofView> = {}): ProofView {
  const was = { id: name, kind: 'receipt', kind_label: '签收单、收条', media_type: 'image/jpeg', size: 2_000_000, sha256: '' } as const
  const who = { uploaded_by_name: '周主席', uploaded_at: '2026-03-16T02:00:00Z', removed_by_name: null, removed_at: null, removed_reason: null }
  return { name, ...was, ...who, ...more }
}

function matter(items: ProofView[], may = true) {
  const kinds = [
    { kind: 'receipt', label: '签收单、收条' },
    { kind: 'decision', label: '集体研究记录' },
  ]
  return { data: { items, kinds, may_add: may, may_remove: may, limit_megabytes: 1 } }
}

async function shown(): Promise<VueWrapper> {
  const list = mount(ProofList, { props: { subjectKind: 'relief', subjectId: '1' } })
  await flushPromises()
  return list
}

function file(name: string, size = 10): File {
  return new File([new Uint8Array(size)], name)
}

async function choose(list: VueWrapper, ...files: File[]): Promise<void> {
  const input = list.find('input[type="file"]')
  Object.defineProperty(input.element, 'files', { value: files, configurable: true })
  Object.defineProperty(input.element, 'value', { value: '', writable: true, configurable: true })
  await input.trigger('change')
  await flushPromises()
}

function answered(reply: ProofView | Problem) {
  return () => ({ done: reply instanceof Problem ? Promise.reject(reply) : Promise.resolve(reply), stop: vi.fn() })
}

beforeEach(() => {
  vi.clearAllMocks()
  get.mockResolvedValue(matter([]))
})

describe('the proofs of a matter', () => {
  it('say before each upload what must not be uploaded, and that no photograph is needed', async () => {
    const list = await shown()
    expect(list.text()).toContain('非涉密系统，严禁上传涉密信息。')
    expect(list.text()).toContain('照片不是必须的')
    expect(list.text()).toContain('不要拍到受助的人')
    expect(list.text()).toContain('不超过 1\u00a0MB')
  })

  it('offer nothing to whoever may only look', async () => {
    get.mockResolvedValue(matter([proof('收条.jpg')], false))
    const list = await shown()
    expect(list.find('input[type="file"]').exists()).toBe(false)
    expect(list.text()).toContain('下载')
    expect(list.text()).not.toContain('移除')
    expect(list.text()).not.toContain('严禁上传')
  })

  it('take a file, with its kind, and show it once it is stored', async () => {
    upload.mockImplementation(answered(proof('记录.pdf', { kind_label: '集体研究记录' })))
    const list = await shown()
    await list.find('select').setValue('decision')
    await choose(list, file('记录.pdf'))
    const form = upload.mock.calls[0]?.[1] as FormData
    expect([form.get('kind'), form.get('subject_kind'), form.get('subject_id')]).toEqual(['decision', 'relief', '1'])
    expect(list.text()).toContain('记录.pdf')
    expect(list.text()).toContain('周主席 3月16日 10:00上传')
    expect(list.find('progress').exists()).toBe(false)
    expect(list.emitted('changed')).toHaveLength(1)
  })

  it('show how far a file has come', async () => {
    let tell: (share: number) => void = () => undefined
    upload.mockImplementation((...given: unknown[]) => {
      tell = given[3] as (share: number) => void
      return { done: new Promise(() => undefined), stop: vi.fn() }
    })
    const list = await shown()
    await choose(list, file('收条.jpg'))
    tell(0.4)
    await flushPromises()
    expect(list.text()).toContain('正在上传 40%')
    tell(1)
    await flushPromises()
    expect(list.text()).toContain('正在检查和加密')
  })

  it('refuse what is too large without sending it, beside the file, and send the others', async () => {
    upload.mockImplementation(answered(proof('小.jpg')))
    const list = await shown()
    await choose(list, file('大.jpg', 1024 * 1024 + 1), file('小.jpg'))
    expect(upload).toHaveBeenCalledTimes(1)
    const refused = list.find('.going')
    expect(refused.text()).toContain('大.jpg')
    expect(refused.text()).toContain('文件超过 1 MB')
    expect(refused.text()).not.toContain('再试一次')
    await refused.findAll('button').at(-1)?.trigger('click')
    expect(list.text()).not.toContain('大.jpg')
  })

  it('keep a file whose way failed and send it again with the same key', async () => {
    upload.mockImplementationOnce(answered(new Problem(0, 'offline', '网络不通。')))
    upload.mockImplementationOnce(answered(proof('收条.jpg')))
    const list = await shown()
    await choose(list, file('收条.jpg'))
    expect(list.find('.going').text()).toContain('网络不通')
    await list.findAll('.going button')[0]?.trigger('click')
    await flushPromises()
    expect(upload.mock.calls[1]?.[2]).toBe(upload.mock.calls[0]?.[2])
    expect(list.find('.going').exists()).toBe(false)
  })

  it('say beside the file why the service refused it', async () => {
    upload.mockImplementation(answered(new Problem(422, 'proof-macros', '文件里带有宏或控件。')))
    const list = await shown()
    await choose(list, file('表.xlsx'))
    expect(list.find('.going').text()).toContain('文件里带有宏')
    expect(list.find('.going').text()).not.toContain('再试一次')
  })

  it('stop a file on its way and look whether it arrived', async () => {
    let fail: (problem: Problem) => void = () => undefined
    const stop = vi.fn(() => fail(new Problem(0, 'offline', '')))
    upload.mockReturnValue({ done: new Promise((_, reject) => (fail = reject)), stop })
    const list = await shown()
    await choose(list, file('收条.jpg'))
    await list.find('.going button').trigger('click')
    await flushPromises()
    expect(stop).toHaveBeenCalled()
    expect(list.find('.going').exists()).toBe(false)
    expect(get).toHaveBeenCalledTimes(2)
  })

  it('are removed for a reason only, and stay as having been there', async () => {
    get.mockResolvedValue(matter([proof('收条.jpg')]))
    const gone = proof('收条.jpg', { removed_by_name: '吴副主席', removed_at: '2026-03-17T02:00:00Z', removed_reason: '传错了文件' })
    post.mockResolvedValue({ data: gone })
    const list = await shown()
    await list.find('[aria-label="移除 收条.jpg"]').trigger('click')
    await list.find('form').trigger('submit')
    expect(post).not.toHaveBeenCalled()
    expect(list.text()).toContain('请写明为什么移除')
    await list.find('form input').setValue('传错了文件')
    await list.find('form').trigger('submit')
    await flushPromises()
    expect(post.mock.calls[0]?.[1]).toMatchObject({ body: { reason: '传错了文件' } })
    expect(list.text()).toContain('吴副主席 3月17日 10:00移除：传错了文件。内容已删除。')
    expect(list.text()).not.toContain('下载')
  })
})
