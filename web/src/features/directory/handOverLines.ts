// From the table of offices on the page to what is sent, and whose open work goes where.
import type { HandOverLineInput, Role, RoleView, UnionWaitingView } from '../../api/types'
import type { Found } from '../../ui/useSearch'

/** One office on the page; without somebody who leaves it is an empty one. */
export interface Seat {
  key: string
  role: Role
  label: string
  outgoing: RoleView | null
  changes: boolean
  incoming: Found | null
  lastDay: string
}

/** What one person leaves open, and who may take it; the first is who does unless said otherwise. */
export interface Work {
  from: { id: string; name: string }
  tasks: number
  heirs: { id: string; name: string }[]
}

export function handOverLines(seats: Seat[]): HandOverLineInput[] {
  return seats
    .filter((seat) => seat.changes && (seat.outgoing ?? seat.incoming))
    .map((seat) => ({
      ...(seat.outgoing ? { role_id: seat.outgoing.id } : { role: seat.role }),
      ...(seat.incoming ? { to_person_id: seat.incoming.id } : {}),
      ...(seat.lastDay ? { last_day: seat.lastDay } : {}),
      standing: seat.outgoing?.standing === 'deputy' ? ('deputy' as const) : ('regular' as const),
    }))
}

/** Whoever leaves and has something open; the heirs in the order of the offices, chairs first. */
export function worksOf(seats: Seat[], owners: UnionWaitingView['owners']): Work[] {
  const changing = [...seats.filter((seat) => seat.changes)].sort((one, other) => rank(one.role) - rank(other.role))
  const comers = unique(changing.flatMap((seat) => (seat.incoming ? [seat.incoming] : [])))
  const leavers = unique(changing.flatMap((seat) => (seat.outgoing ? [{ id: seat.outgoing.person_id, name: seat.outgoing.person_name }] : [])))
  return leavers.flatMap((from) => {
    const tasks = owners.find((owner) => owner.owner_id === from.id)?.tasks ?? 0
    if (tasks === 0) return []
    const own = changing.flatMap((seat) => (seat.outgoing?.person_id === from.id && seat.incoming ? [seat.incoming] : []))
    return [{ from, tasks, heirs: unique([...own, ...comers]) }]
  })
}

const rank = (role: Role) => (role === 'county_chair' ? 0 : role === 'union_chair' ? 1 : 2)

function unique<T extends { id: string; name: string }>(people: T[]): { id: string; name: string }[] {
  return [...new Map(people.map((one) => [one.id, { id: one.id, name: one.name }])).values()]
}
