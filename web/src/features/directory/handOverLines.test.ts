import { describe, expect, it } from 'vitest'
import type { Role, RoleView } from '../../api/types'
import { handOverLines, worksOf, type Seat } from './handOverLines'

function seat(role: Role, from: string | null, to: string | null, more: Partial<Seat> = {}): Seat {
  const outgoing = from ? ({ id: `${role}-${from}`, person_id: from, person_name: from, role, standing: 'regular' } as RoleView) : null
  return { key: `${role} ${from}`, role, label: role, outgoing, changes: true, incoming: to ? { id: to, name: to, note: '' } : null, lastDay: '', ...more }
}

describe('lines of a hand-over', () => {
  it('leaves out who stays and offices that nobody leaves or takes', () => {
    const lines = handOverLines([seat('union_chair', 'old', 'new', { lastDay: '2029-08-31' }), seat('union_officer', 'stays', null, { changes: false }), seat('delegate', null, null), seat('women_committee', null, 'new')])
    expect(lines).toEqual([
      { role_id: 'union_chair-old', to_person_id: 'new', last_day: '2029-08-31', standing: 'regular' },
      { role: 'women_committee', to_person_id: 'new', standing: 'regular' },
    ])
  })

  it('keeps a deputy a deputy, and makes who follows somebody acting a real holder', () => {
    const [deputy, acting] = [seat('union_officer', 'a', 'b'), seat('union_chair', 'c', 'd')]
    if (deputy.outgoing) deputy.outgoing.standing = 'deputy'
    if (acting.outgoing) acting.outgoing.standing = 'acting'
    expect(handOverLines([deputy, acting]).map((line) => line.standing)).toEqual(['deputy', 'regular'])
  })
})

describe('open work', () => {
  it('goes to the successor in the highest office first, and others who come may take it', () => {
    const seats = [seat('finance_officer', 'old', 'b'), seat('union_chair', 'old', 'a'), seat('union_officer', 'idle', 'c')]
    const owners = [{ owner_id: 'old', owner_name: 'old', tasks: 3 }]
    expect(worksOf(seats, owners)).toEqual([{ from: { id: 'old', name: 'old' }, tasks: 3, heirs: [{ id: 'a', name: 'a' }, { id: 'b', name: 'b' }, { id: 'c', name: 'c' }] }])
  })

  it('is nothing where nobody with open tasks leaves', () => {
    expect(worksOf([seat('union_chair', 'old', 'new', { changes: false })], [{ owner_id: 'old', owner_name: 'old', tasks: 3 }])).toEqual([])
  })
})
