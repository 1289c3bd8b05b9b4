import { describe, expect, it } from 'vitest'
import { markOf, namesIn, nowOf, trackOf } from './proposalWords'

const LINE = { state: 'assigned' as const, state_label: '办理中', late: false, grade_label: '', due_label: '还有 3 天' }

describe('the mark of a proposal', () => {
  it('says that it is late before where it stands', () => {
    expect(markOf(LINE)).toEqual({ tone: 'waiting', word: '办理中' })
    expect(markOf({ ...LINE, late: true, due_label: '已逾期 2 天' })).toEqual({ tone: 'late', word: '已逾期 2 天' })
  })
  it('says how it was rated once it is closed', () => {
    expect(markOf({ ...LINE, state: 'closed', grade_label: '未评价' })).toEqual({ tone: 'done', word: '已办结，未评价' })
    expect(markOf({ ...LINE, state: 'closed', grade_label: '不满意' }).tone).toBe('late')
  })
})

describe('names', () => {
  it('are parted by whatever people type', () => {
    expect(namesIn('王丽、李强，赵 一;')).toEqual(['王丽', '李强', '赵', '一'])
    expect(namesIn('  ')).toEqual([])
  })
})

describe('the track', () => {
  it('says each step with what belongs to it', () => {
    const history = [{ move: 'assign', made_at: '2026-03-16T02:00:00Z', made_by_name: '周校长', facts: { due_on: '2026-04-28', by: '周校长' } }]
    expect(trackOf({ history })).toEqual([{ word: '批办', tone: 'done', notes: ['2026年4月28日（星期二）前答复'], who: '周校长', when: '3月16日 10:00' }])
  })
  it('says of which suggestion it was made, and not of whose', () => {
    const history = [{ move: 'write', made_at: '2026-03-16T02:00:00Z', made_by_name: '代表甲', facts: { suggestion: '食堂加一个窗口' } }]
    expect(trackOf({ history })[0]?.notes).toEqual(['由合理化建议“食堂加一个窗口”转来'])
  })
  it('says whose turn it is', () => {
    expect(nowOf({ ...LINE, handler: '总务处' } as never).word).toBe('等总务处答复，还有 3 天')
  })
})
