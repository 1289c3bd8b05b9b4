// The filters of the list of units live in the address, so that a list can be sent to somebody.
import type { LocationQuery } from 'vue-router'
import type { Ownership, SchoolStage, UnionForm } from '../../api/types'
import { FORM_WORDS, OWNERSHIP_WORDS, STAGE_WORDS } from './unitWords'

export interface UnitFilter {
  q?: string
  day?: string
  stage?: SchoolStage
  form?: UnionForm
  cluster_id?: string
  rural?: boolean
  ownership?: Ownership
  active?: boolean
}

export type UnitFilterName = keyof UnitFilter
export type UnitChange = Partial<Record<UnitFilterName, string | null>>

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const DAY = /^\d{4}-\d{2}-\d{2}$/
const has = (words: object) => (text: string) => Object.prototype.hasOwnProperty.call(words, text)
const flag = (text: string) => text === 'true' || text === 'false'

/** What an address may say in each filter; anything else is as if it were not there. */
const KNOWN: Record<UnitFilterName, (text: string) => boolean> = {
  q: (text) => text.trim() !== '' && text.length <= 200,
  day: (text) => DAY.test(text),
  stage: has(STAGE_WORDS),
  form: has(FORM_WORDS),
  cluster_id: (text) => UUID.test(text),
  rural: flag,
  ownership: has(OWNERSHIP_WORDS),
  active: (text) => flag(text),
}
const NAMES = Object.keys(KNOWN) as UnitFilterName[]
const FLAGS: readonly UnitFilterName[] = ['rural', 'active']

export function unitFilterOf(query: LocationQuery): UnitFilter {
  const given = NAMES.flatMap((name) => {
    const value = query[name]
    if (typeof value !== 'string' || !KNOWN[name](value)) return []
    return [[name, FLAGS.includes(name) ? value === 'true' : value] as const]
  })
  return Object.fromEntries(given) as UnitFilter
}

/** The address' query with some filters changed; empty ones are left out. */
export function unitQueryWith(filter: UnitFilter, changes: UnitChange): Record<string, string> {
  const wanted: Partial<Record<UnitFilterName, string | boolean | null>> = { ...filter, ...changes }
  return Object.fromEntries(NAMES.flatMap((name) => (wanted[name] === undefined || wanted[name] === null || wanted[name] === '' ? [] : [[name, String(wanted[name])]])))
}

/** What is asked for: without a word about closed unions, those that are there. */
export function asked(filter: UnitFilter): UnitFilter {
  return { active: true, ...filter }
}
