import { describe, expect, it, vi } from 'vitest'
import type { NoticeForm, PublicNoticeDetail } from '../../api/types'

vi.mock('../../ui/dates', async (original) => ({ ...(await original<object>()), today: () => '2026-12-07' }))
const { bodyOf, emptyArrangement, placesOf, wrongArrangement } = await import('./arrangement')
const { markOf, nowOf, trackOf } = await import('./noticeWords')

const form: NoticeForm = {
  kinds: [
    { kind: 'award', label: '评优推荐', least: 5, places: [{ place: 'board', label: '学校公告栏' }, { place: 'system', label: '本系统内' }] },
    { kind: 'hardship', label: '困难帮扶', least: 5, places: [{ place: 'minutes', label: '民主评议会议记录' }] },
  ],
  office: '工会办公室',
  phone: '0571-8765432',
  signer: '第一小学工会委员会',
}

function notice(changes: Partial<PublicNoticeDetail>): PublicNoticeDetail {
  return { state: 'open', state_label: '公示中', outcome: null, outcome_label: '', place: 'system', left: '还剩 3 个工作日，至 12 月 9 日', posted_on: null, from_paper: false, history: [], ...changes } as PublicNoticeDetail
}

describe('a notice', () => {
  it('is marked by how it ended, else by where it stands', () => {
    expect(markOf(notice({})).word).toBe('公示中')
    expect(markOf(notice({ state: 'closed', outcome: 'upheld' }))).toEqual({ tone: 'late', word: '异议成立' })
    expect(markOf(notice({ state: 'closed', outcome: 'stood', from_paper: true })).word).toBe('已公示（补录）')
  })

  it('says how long it is still shown, and what is missing', () => {
    expect(nowOf(notice({})).word).toBe('公示中，还剩 3 个工作日，至 12 月 9 日')
    expect(nowOf(notice({ place: 'board' })).word).toContain('等张贴')
    expect(nowOf(notice({ state: 'objected' })).tone).toBe('late')
  })

  it('says from which last day to which the calendar has moved it', () => {
    const history = [{ move: 'reckon', made_at: '2026-12-07T02:00:00Z', made_by_name: '系统', facts: { was: '2026-12-09', last_day: '2026-12-10' } }]
    expect(trackOf(notice({ history }))[0]).toMatchObject({ word: '校历有变，公示时间跟着调整', notes: ['最后一天由2026年12月9日（星期三）改为2026年12月10日（星期四）'] })
  })

  it('names nobody who objected', () => {
    const history = [{ move: 'object', made_at: '2026-12-07T02:00:00Z', made_by_name: '', facts: {} }]
    expect(trackOf(notice({ history }))).toEqual([{ word: '收到异议', tone: 'late', notes: [], who: '', when: '12月7日 10:00' }])
  })
})

describe('arranging', () => {
  it('begins with today, the first place of the kind and what was said last time', () => {
    const first = emptyArrangement(form, 'hardship')
    expect([first.place, first.first, first.office]).toEqual(['minutes', '2026-12-07', '工会办公室'])
    expect(placesOf(form, 'award').map(([place]) => place)).toEqual(['board', 'system'])
  })

  it('says what is wrong beside each field', () => {
    const bad = { ...emptyArrangement(form, 'award'), first: '2026-12-04', last: '2026-12-01', phone: '无', office: ' ' }
    expect(Object.keys(wrongArrangement(bad)).sort()).toEqual(['first', 'last', 'office', 'phone'])
    expect(wrongArrangement({ ...bad, fromPaper: true, last: '', phone: '87654321', office: '办公室' })).toEqual({})
    expect(wrongArrangement({ ...emptyArrangement(form, 'hardship'), fromPaper: true })).toHaveProperty('minutes')
  })

  it('sends a result only of what is entered from paper', () => {
    const one = { ...emptyArrangement(form, 'award'), note: '无异议', upheld: true }
    expect(bodyOf(one)).toMatchObject({ note: null, outcome: 'stood', last_day: null, from_paper: false })
    expect(bodyOf({ ...one, fromPaper: true })).toMatchObject({ note: '无异议', outcome: 'upheld' })
  })
})
