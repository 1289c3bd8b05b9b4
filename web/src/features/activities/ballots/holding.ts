// What is typed of a vote that was held, and what is sent of it.
import type { BallotCount, HeldBallot } from '../../../api/types'
import { today } from '../../../ui/dates'

export interface Held {
  day: string
  due: string
  present: string
  chief: string
  by: string
}

export const emptyHeld = (day: string | null = null, chief = ''): Held => ({ day: day && day <= today() ? day : today(), due: '', present: '', chief, by: '' })

/** Numbers that were left empty are those of the roll. */
export function heldOf(held: Held, count: BallotCount): HeldBallot {
  const number = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : null)
  return { ...count, held_on: held.day, due: number(held.due), present: number(held.present), chief_name: held.chief.trim() || null, announced_by_name: held.by.trim() || null }
}
