import { describe, expect, it } from 'vitest'
import type { Me, ProposalRound, SuggestionDetail } from '../../../api/types'
import { markOf, nowOf, roundFor, suggestingUnions, trackOf } from './suggestionWords'

const ONE = { state: 'checked', state_label: '待答复', shown: true, late: false, left: '还有 3 天', passed_to: null, history: [] } as unknown as SuggestionDetail

describe('a suggestion in words', () => {
  it('says whose turn it is, and until when for who answers', () => {
    expect(nowOf(ONE).word).toBe('已公开，等工会答复；答复期限还有 3 天')
    expect(nowOf({ ...ONE, shown: false, left: '' }).word).toBe('不公开，等工会答复')
    expect(nowOf({ ...ONE, state: 'passed_on', passed_to: '总务处', left: '' }).word).toBe('已转总务处，等结果')
  })

  it('is late in a word, not by colour alone', () => {
    expect(markOf({ ...ONE, late: true })).toEqual({ tone: 'late', word: '待答复，已过答复期限' })
    expect(markOf({ ...ONE, state: 'adopted', state_label: '已采纳' }).tone).toBe('done')
  })

  it('leaves out of the track that it was handed in, which is its beginning', () => {
    const step = (move: string, facts = {}) => ({ move, label: move, made_at: '2026-03-16T02:00:00Z', made_by_name: '王主席', facts })
    const track = trackOf({ history: [step('submit'), step('refer', { to: '总务处' })] } as unknown as SuggestionDetail)
    expect(track.map((one) => one.notes)).toEqual([['转给总务处']])
  })

  it('goes on as a proposal only where the reader may hand one in now, in the round that closes first', () => {
    const round = (id: string, more = {}) => ({ id, union_id: 'a', may_write: true, closes_on: '2026-03-27', ...more }) as unknown as ProposalRound
    const one = { may_take_up: true, union_id: 'a' }
    const rounds = [round('later', { closes_on: '2026-04-30' }), round('first'), round('over', { may_write: false }), round('elsewhere', { union_id: 'b' })]
    expect(roundFor(one, rounds)?.id).toBe('first')
    expect(roundFor({ ...one, may_take_up: false }, rounds)).toBeUndefined()
    expect(roundFor(one, rounds.slice(2))).toBeUndefined()
  })

  it('lets everybody suggest where they work, but for auditors', () => {
    const me = { roles: [{ role: 'staff_member', union_id: 'a' }, { role: 'auditor', union_id: 'b' }], unions: [{ id: 'a', short_name: '一小' }, { id: 'b', short_name: '县' }] } as unknown as Me
    expect(suggestingUnions(me)).toEqual([{ id: 'a', name: '一小' }])
  })
})
