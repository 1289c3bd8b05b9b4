import { describe, expect, it } from 'vitest'
import { nextOf, pagesOf } from './nextStep'

type Seen = Parameters<typeof nextOf>[0]

const session = (part: Partial<Seen>): Seen => ({
  id: 's',
  state: 'planned',
  actions: [],
  doors: [],
  signed_in: false,
  deadlines: { ask_by: '2026-03-01', papers_by: null, publish_by: null },
  starts_at: null,
  report_due_on: null,
  resolution_published_on: null,
  from_paper: false,
  ...part,
})

describe('the next step', () => {
  it('is nothing for who only reads', () => {
    expect(nextOf(session({}))).toBeNull()
  })

  it('is the request where the county wants to be asked, the filing where that is enough', () => {
    expect(nextOf(session({ state: 'party_agreed', actions: ['change', 'request', 'cancel'] }))?.word).toBe('提交请示，最好在2026年3月1日（星期日）以前。')
    expect(nextOf(session({ state: 'party_agreed', actions: ['request', 'file'] }))?.word).toContain('提交备案')
  })

  it('is at the desk from the day of the session on, and the papers before', () => {
    const seen = { state: 'scheduled', actions: ['send_papers', 'reschedule'], doors: ['papers', 'desk', 'screen'] } as const
    expect(nextOf(session({ ...seen, actions: [...seen.actions], doors: [...seen.doors], starts_at: '2026-01-05T06:30:00Z' }))?.to).toBe('/congress/s/desk')
    expect(nextOf(session({ ...seen, actions: [...seen.actions], doors: [...seen.doors], starts_at: '2099-01-05T06:30:00Z' }))?.to).toBe('/congress/s/papers')
  })

  it('is to wait for the answer, or to enter the slip, once it was asked for', () => {
    expect(nextOf(session({ state: 'requested', actions: ['enter_slip', 'override', 'withdraw'] }))?.word).toContain('等上级批复')
  })

  it('is to sign in for whoever is on the roll', () => {
    expect(nextOf(session({ state: 'opened', doors: ['sign_in'] }))?.to).toBe('/congress/s/sign-in')
    expect(nextOf(session({ state: 'opened', doors: ['sign_in'], signed_in: true }))).toBeNull()
  })
})

describe('the other pages', () => {
  it('are those that the server opens, in the order of their use', () => {
    expect(pagesOf(session({ doors: ['sign_in', 'papers'] })).map((page) => page.to)).toEqual(['/congress/s/papers', '/congress/s/sign-in'])
  })

  it('call the desk of a session that is over a list', () => {
    expect(pagesOf(session({ doors: ['desk'] }))[0]?.word).toBe('名册')
  })
})
