// What the form of an aid begins with when somebody comes from a visit; taken once.
import type { AidForm, AidOccasion } from '../../api/types'
import type { AidFields } from './useAidForm'

export interface AidPrefill {
  union: string
  person: { id: string; name: string } | null
  typedName: string
  occasion: AidOccasion | null
  happenedOn: string
  amount: string
  form: AidForm
  source: string
}

let waiting: AidPrefill | null = null

export function setAidPrefill(given: AidPrefill): void {
  waiting = given
}

/** The fields to begin with, and in which union; nothing the second time. */
export function takeAidPrefill(): { union: string; fields: Partial<AidFields> } | null {
  const given = waiting
  waiting = null
  if (!given) return null
  const { union, ...fields } = given
  return { union, fields: { ...fields, retired: given.person === null } }
}
