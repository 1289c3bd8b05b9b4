// A count as it is typed, whether it comes out, and what is sent of it.
import type { AppraisalGrade, BallotCount, BallotPurpose, BallotView, VoteChoice, VotingWay } from '../../../api/types'
import { GRADES } from './ballotWords'

export interface Row {
  name: string
  yes: string
  no: string
  abstain: string
}

export interface Typed {
  issued: string
  collected: string
  valid: string
  yes: string
  no: string
  abstain: string
  rows: Row[]
  written: { name: string; yes: string }[]
  graded: { name: string; grades: Record<AppraisalGrade, string> }[]
  names: Record<string, VoteChoice | ''>
}

export interface Kind {
  purpose: BallotPurpose
  way: VotingWay
  seats: number | null
  due: number | null
  names: readonly string[]
}

export const kindOf = (ballot: BallotView): Kind => ({
  purpose: ballot.purpose,
  way: ballot.way,
  seats: ballot.seats,
  due: ballot.due,
  names: ballot.options.filter((option) => !option.written_in).map((option) => option.name),
})

const noGrades = (): Record<AppraisalGrade, string> => ({ excellent: '', competent: '', basic: '', not_competent: '' })
const shown = (number: number | null | undefined): string => (number === null || number === undefined ? '' : String(number))

/** An empty count, or the one there is, to be corrected. */
export function typedOf(kind: Kind, ballot: BallotView | null = null): Typed {
  const numbers = ballot?.numbers
  const options = ballot?.options ?? []
  const of = (name: string) => options.find((option) => option.name === name && !option.written_in)
  return {
    issued: shown(numbers?.issued),
    collected: shown(numbers?.collected),
    valid: shown(numbers?.valid),
    yes: shown(numbers?.yes),
    no: shown(numbers?.no),
    abstain: shown(numbers?.abstain),
    rows: kind.names.map((name) => ({ name, yes: shown(of(name)?.yes), no: shown(of(name)?.no), abstain: shown(of(name)?.abstain) })),
    written: options.filter((option) => option.written_in).map((option) => ({ name: option.name, yes: shown(option.yes) })),
    graded: kind.names.map((name) => ({ name, grades: Object.assign(noGrades(), Object.fromEntries((of(name)?.grades ?? []).map((one) => [one.grade, String(one.count)]))) })),
    names: {},
  }
}

const WHOLE = /^\d{1,5}$/
const numberOf = (text: string): number | null => (WHOLE.test(text.trim()) ? Number(text.trim()) : null)

/** One line of the arithmetic below the numbers; `ok` is null while something is missing. */
export interface Check {
  words: string
  ok: boolean | null
}

const sumOf = (texts: readonly string[]): number | null => {
  const numbers = texts.map(numberOf)
  return numbers.some((one) => one === null) ? null : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

const equal = (words: string, sum: number | null, whole: number | null): Check => ({
  words: sum === null || whole === null ? `${words}（还没填完）` : `${words} = ${sum}，有效票 ${whole} 张，${sum === whole ? '相符' : `相差 ${Math.abs(sum - whole)}`}`,
  ok: sum === null || whole === null ? null : sum === whole,
})

function papersChecks(typed: Typed, due: number | null): Check[] {
  const [issued, collected, valid] = [numberOf(typed.issued), numberOf(typed.collected), numberOf(typed.valid)]
  const checks: Check[] = []
  if (issued !== null && due !== null) checks.push({ words: issued > due ? `发出 ${issued} 张，比应到 ${due} 人还多` : `发出 ${issued} 张，不超过应到 ${due} 人`, ok: issued >= 1 && issued <= due })
  if (issued !== null && collected !== null) checks.push({ words: collected > issued ? `收回 ${collected} 张，比发出的多：投票无效，应重新投票` : `收回 ${collected} 张，不超过发出 ${issued} 张`, ok: collected <= issued })
  if (collected !== null && valid !== null) checks.push({ words: valid > collected ? `有效票 ${valid} 张，比收回的还多` : `收回 ${collected} − 有效 ${valid} = 无效票 ${collected - valid} 张`, ok: valid <= collected })
  return checks
}

/** Whose figures are not complete yet, in one line: a ballot of ten candidates begins with none. */
function unfinished(sums: readonly { name: string; sum: number | null }[]): Check[] {
  const names = sums.flatMap(({ name, sum }) => (sum === null ? [name] : []))
  return names.length ? [{ words: `还没填完：${names.join('、')}`, ok: null }] : []
}

function votesChecks(typed: Typed, seats: number): Check[] {
  const valid = numberOf(typed.valid)
  const sums = typed.rows.map((row) => ({ name: row.name, sum: sumOf([row.yes, row.no, row.abstain]) }))
  const checks = [...sums.flatMap(({ name, sum }) => (sum === null ? [] : [equal(`${name}：同意 + 不同意 + 弃权`, sum, valid)])), ...unfinished(sums)]
  const chosen = sumOf([...typed.rows.map((row) => row.yes), ...typed.written.map((row) => row.yes)])
  if (chosen !== null && valid !== null) checks.push({ words: `同意票一共 ${chosen} 票，每张最多选 ${seats} 人，最多 ${valid * seats} 票`, ok: chosen <= valid * seats })
  return checks
}

/** The arithmetic as it is typed; the service checks it again. */
export function checksOf(kind: Kind, typed: Typed): Check[] {
  if (kind.way === 'named') return []
  const matter = [typed.yes, typed.no, typed.abstain]
  if (kind.way === 'hands') {
    const sum = sumOf(matter)
    return [{ words: sum === null ? '同意 + 不同意 + 弃权（还没填完）' : `同意 + 不同意 + 弃权 = ${sum}${kind.due ? `，应到 ${kind.due} 人` : ''}`, ok: sum === null ? null : !kind.due || sum <= kind.due }]
  }
  const papers = papersChecks(typed, kind.due)
  if (kind.purpose === 'election') return [...papers, ...votesChecks(typed, kind.seats ?? 1)]
  if (kind.purpose === 'appraisal') return [...papers, ...gradeChecks(typed)]
  return [...papers, equal('同意 + 不同意 + 弃权', sumOf(matter), numberOf(typed.valid))]
}

function gradeChecks(typed: Typed): Check[] {
  const valid = numberOf(typed.valid)
  const sums = typed.graded.map((one) => ({ name: one.name, sum: sumOf(GRADES.map(([grade]) => one.grades[grade])) }))
  const told = sums.flatMap(({ name, sum }) => (sum === null ? [] : [{ words: `${name}：各等次合计 ${sum} 票，有效票 ${valid ?? '＿'} 张`, ok: valid === null ? null : sum <= valid }]))
  return [...told, ...unfinished(sums)]
}

/** More in the box than was given out: nothing else needs to be counted. */
export function isVoid(typed: Typed): boolean {
  const [issued, collected] = [numberOf(typed.issued), numberOf(typed.collected)]
  return issued !== null && collected !== null && collected > issued
}

/** Whether everything is filled in and comes out, but for what the service asks about. */
export function isReady(kind: Kind, typed: Typed): boolean {
  if (kind.way === 'named') return Object.values(typed.names).some(Boolean)
  if (kind.way === 'paper' && isVoid(typed)) return true
  if (typed.written.some((row) => !row.name.trim() || numberOf(row.yes) === null)) return false
  const checks = checksOf(kind, typed)
  const filled = kind.way === 'paper' ? [typed.issued, typed.collected, typed.valid] : []
  return filled.every((text) => numberOf(text) !== null) && checks.every((check) => check.ok === true)
}

/** What is sent: what this kind of vote needs, and nothing else. */
export function bodyOf(kind: Kind, typed: Typed): BallotCount {
  const n = (text: string): number => numberOf(text) ?? 0
  const papers = kind.way === 'paper' ? { issued: n(typed.issued), collected: n(typed.collected), valid: n(typed.valid) } : {}
  if (kind.way === 'named') {
    const names = Object.entries(typed.names).flatMap(([entry_id, choice]) => (choice ? [{ entry_id, choice }] : []))
    return { names }
  }
  if (kind.purpose === 'election') {
    const rows = typed.rows.map((row) => ({ name: row.name, yes: n(row.yes), no: n(row.no), abstain: n(row.abstain), written_in: false }))
    const written = typed.written.map((row) => ({ name: row.name.trim(), yes: n(row.yes), no: 0, abstain: 0, written_in: true }))
    return { ...papers, votes: [...rows, ...written] }
  }
  if (kind.purpose === 'appraisal') {
    const graded = typed.graded.map((one) => ({ name: one.name, grades: Object.fromEntries(GRADES.map(([grade]) => [grade, n(one.grades[grade])])) }))
    return { ...papers, graded }
  }
  return { ...papers, yes: n(typed.yes), no: n(typed.no), abstain: n(typed.abstain) }
}
