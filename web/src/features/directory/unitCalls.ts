// The acts on one unit, as the service takes them.
import { dataOf, directory } from '../../api/client'
import type { EndPlanView, MergerWanted, NewUnionInput, Ownership, SchoolStage, UnionDetail, UnionForm } from '../../api/types'

export type Key = { 'Idempotency-Key': string }

/** What every dated act says: from which day, and why. */
export interface Dated {
  first_day: string | null
  reason: string | null
}

export interface UnitType {
  stage: SchoolStage | null
  form: UnionForm
  rural: boolean
  ownership: Ownership
}

const at = (unit: UnionDetail) => ({ params: { path: { union_id: unit.id } } })
/** The version that was seen, so that nobody's change is overwritten. */
export const seen = (version: number) => ({ 'If-Match': `"${version}"` })

export function rename(unit: UnionDetail, names: { name: string; short_name: string }, dated: Dated, key: Key): Promise<UnionDetail> {
  return dataOf(directory.POST('/unions/{union_id}/rename', { ...at(unit), headers: { ...key, ...seen(unit.version) }, body: { ...names, ...dated } }))
}

export function retype(unit: UnionDetail, type: UnitType, dated: Dated, key: Key): Promise<UnionDetail> {
  return dataOf(directory.POST('/unions/{union_id}/retype', { ...at(unit), headers: { ...key, ...seen(unit.version) }, body: { ...type, ...dated } }))
}

export function moveTo(unit: UnionDetail, cluster: string | null, dated: Dated, key: Key): Promise<UnionDetail> {
  return dataOf(directory.POST('/unions/{union_id}/move', { ...at(unit), headers: { ...key, ...seen(unit.version) }, body: { cluster_id: cluster, ...dated } }))
}

export function reopen(unit: UnionDetail, dated: Dated, key: Key): Promise<UnionDetail> {
  return dataOf(directory.POST('/unions/{union_id}/reopen', { ...at(unit), headers: { ...key, ...seen(unit.version) }, body: dated }))
}

export function correct(unit: UnionDetail, names: { name: string; short_name: string; staff_count: number }, type: UnitType): Promise<UnionDetail> {
  return dataOf(directory.PATCH('/unions/{union_id}', { ...at(unit), headers: seen(unit.version), body: { ...names, ...type } }))
}

export function closingOf(unit: UnionDetail, day: string | null): Promise<EndPlanView> {
  return dataOf(directory.GET('/unions/{union_id}/closing', { params: { path: { union_id: unit.id }, query: day ? { first_day: day } : {} } }))
}

export function close(unit: UnionDetail, plan: EndPlanView, reason: string | null, key: Key): Promise<UnionDetail> {
  return dataOf(directory.POST('/unions/{union_id}/close', { ...at(unit), headers: key, body: { first_day: plan.day, reason, seen: plan.seen } }))
}

export function previewMerger(wanted: MergerWanted, key: Key): Promise<EndPlanView> {
  return dataOf(directory.POST('/mergers/preview', { headers: key, body: wanted }))
}

export function merge(wanted: MergerWanted, plan: EndPlanView, key: Key): Promise<UnionDetail> {
  return dataOf(directory.POST('/mergers', { headers: key, body: { ...wanted, first_day: plan.day, seen: plan.seen } }))
}

export function register(wanted: NewUnionInput, key: Key): Promise<UnionDetail> {
  return dataOf(directory.POST('/unions', { headers: key, body: wanted }))
}
