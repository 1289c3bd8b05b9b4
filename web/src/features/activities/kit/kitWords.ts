// What the page of papers says: what a paper lacks, and what there is to do.
import type { KitHelpersInput, KitPaper } from '../../../api/types'

export interface Mark {
  tone: 'done' | 'waiting' | 'plain'
  word: string
}

export function markOf(paper: KitPaper): Mark {
  if (paper.number) return { tone: 'done', word: '已签发' }
  const count = told(paper).length
  if (count) return { tone: 'waiting', word: `还缺 ${count} 项` }
  if (paper.signs) return { tone: 'plain', word: '可以签发' }
  return { tone: 'plain', word: '可以打印' }
}

/** What signing itself puts on a paper is not missing from one that is about to be signed. */
const told = (paper: KitPaper): KitPaper['lacks'] => paper.lacks.filter((lack) => !(paper.signs && lack.source === 'signing'))

/** What is missing by where it is filled in: 联系人、联系电话（在本页填写）. */
export function lacksOf(paper: KitPaper): { where: string; words: string }[] {
  const places = new Map<string, string[]>()
  for (const lack of told(paper)) places.set(lack.where, [...(places.get(lack.where) ?? []), lack.label])
  return [...places].map(([where, labels]) => ({ where, words: labels.join('、') }))
}

export const HELPERS: readonly (readonly [keyof KitHelpersInput, string, string?])[] = [
  ['host', '主持人'],
  ['secretary', '党组织书记'],
  ['principal', '校长（园长）'],
  ['chair', '工会主席'],
  ['contact', '联系人'],
  ['phone', '联系电话'],
  ['recorder', '记录人'],
  ['chief_scrutineer', '总监票人'],
  ['scrutineers', '监票人', '几个人的名字用顿号隔开'],
  ['counters', '计票人', '几个人的名字用顿号隔开'],
  ['addressee', '报送单位全称', '报给县教育工会的不用填'],
]

/** Only a congress of delegates has these. */
export const OF_DELEGATES: readonly (readonly [keyof KitHelpersInput, string, string?])[] = [
  ['presidium', '主席团成员', '书记在前，校长在后，用顿号隔开'],
  ['examiners', '代表资格审查小组', '几个人的名字用顿号隔开'],
]

/** What is typed of them, each a text. */
export type HelperTexts = Record<keyof KitHelpersInput, string>

/** What is sent of them, all of it: an empty field is empty. */
export function bodyOf(known: HelperTexts): HelperTexts {
  const { host, addressee, secretary, principal, chair, contact, phone, recorder, examiners, presidium, chief_scrutineer, scrutineers, counters } = known
  return { host, addressee, secretary, principal, chair, contact, phone, recorder, examiners, presidium, chief_scrutineer, scrutineers, counters }
}

/** A number that somebody typed; null where there is none or it is no number. */
export function numberIn(text: string): number | null {
  const digits = text.trim()
  return /^[1-9]\d{0,4}$/.test(digits) ? Number(digits) : null
}

export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
