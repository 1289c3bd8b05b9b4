// An agenda as a form holds it.
import type { AgendaOutcome, AgendaPower, AgendaRoll, AgendaTreatment, CongressDetail, CongressForm } from '../../../api/types'

export interface AgendaLine {
  key: number
  title: string
  treatment: AgendaTreatment
  power: AgendaPower | null
  presenter: string
  roll: AgendaRoll
  outcome: AgendaOutcome | null
}

type Known = { title: string; treatment: AgendaTreatment; power: AgendaPower | null; presenter: string; roll: AgendaRoll; outcome?: AgendaOutcome | null }
let last = 0

export function lineOf(known: Known): AgendaLine {
  last += 1
  return { key: last, title: known.title, treatment: known.treatment, power: known.power, presenter: known.presenter, roll: known.roll, outcome: known.outcome ?? null }
}

export const emptyLine = (): AgendaLine => lineOf({ title: '', treatment: 'hear', power: 'P3', presenter: '', roll: 'congress' })

export const usual = (form: CongressForm, kind: string): AgendaLine[] => (form.kinds.find((one) => one.kind === kind)?.agenda ?? []).map(lineOf)

export const agendaOf = (session: CongressDetail): AgendaLine[] => session.agenda.map(lineOf)

const TREATMENTS: Record<AgendaPower, AgendaTreatment> = { P1: 'hear', P2: 'hear', P3: 'deliberate', P4: 'adopt', P5: 'deliberate', P6: 'appraise', P7: 'hear', P8: 'hear' }

/** How a matter is usually treated; a person may choose otherwise where the power allows it. */
export function treatmentOf(form: CongressForm, power: AgendaPower | null, now: AgendaTreatment): AgendaTreatment {
  if (!power) return now === 'elect' ? 'elect' : 'procedure'
  const allowed = form.powers.find((one) => one.power === power)?.treatments ?? []
  return allowed.includes(now) ? now : TREATMENTS[power]
}

/** A held item without a word is what usually came of it: a person changes what went otherwise. */
export function usualOutcome(line: AgendaLine): AgendaOutcome | null {
  if (line.treatment === 'procedure') return null
  if (line.treatment === 'adopt' || line.treatment === 'elect') return 'passed'
  return line.treatment === 'hear' ? 'heard' : 'agreed'
}

export const itemsOf = (lines: readonly AgendaLine[]) =>
  lines.filter((line) => line.title.trim()).map(({ title, treatment, power, presenter, roll }) => ({ title: title.trim(), treatment, power, presenter: presenter.trim(), roll }))

export const heldItemsOf = (lines: readonly AgendaLine[]) =>
  lines.filter((line) => line.title.trim()).map((line) => ({ title: line.title.trim(), treatment: line.treatment, power: line.power, presenter: line.presenter.trim(), roll: line.roll, outcome: line.outcome ?? usualOutcome(line) }))
