import { describe, expect, it } from 'vitest'
import { changedRows, emptyRow, rowOf } from './proposalTable'

const KNOWN = { id: 'a', title: '修车棚', names: ['王丽', '李强'], category: 'logistics', handler: null, state: 'filed', answer: null, grade: null }

describe('the one table', () => {
  it('sends what changed and nothing else', () => {
    const was = [rowOf(KNOWN as never)]
    expect(changedRows([...was.map((row) => ({ ...row })), emptyRow()], was)).toEqual([])
    const sent = changedRows([{ ...rowOf(KNOWN as never), answer: ' 修好了。 ', grade: 'satisfied' }], was)
    expect(sent).toEqual([{ id: 'a', title: '修车棚', who: ['王丽', '李强'], category: 'logistics', handler: null, answer: '修好了。', grade: 'satisfied' }])
  })
  it('gives no rating to what has no answer', () => {
    expect(changedRows([{ ...emptyRow(), title: '画线', who: '赵一', grade: 'mostly' }], [])[0]?.grade).toBe(null)
  })
  it('waits for another answer where one is handled anew', () => {
    expect(rowOf({ ...KNOWN, state: 'rework', answer: '不办', grade: 'unsatisfied' } as never)).toMatchObject({ answer: '', grade: '' })
  })
})
