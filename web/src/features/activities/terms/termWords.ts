// How terms, ratios and delegates are said, and a pasted list is read.
import type { Colleague, CongressTerm, CongressTermState, Delegate, DelegateFields, DelegateRoll, DelegateStanding, DutyFields, LeftReason, Ratio } from '../../../api/types'
import type { Tone } from '../../../ui/track'

const TONES: Record<CongressTermState, Tone> = { coming: 'plain', running: 'done', soon: 'waiting', over: 'late', too_late: 'late', ended: 'plain' }

export function markOf(term: Pick<CongressTerm, 'state' | 'state_label'>): { tone: Tone; word: string } {
  return { tone: TONES[term.state], word: term.state_label }
}

const VERDICTS: Record<Ratio['verdict'], { tone: Tone; word: string }> = {
  met: { tone: 'done', word: '符合' },
  missed: { tone: 'waiting', word: '请留意' },
  unknown: { tone: 'plain', word: '待填写' },
}

export function verdictOf(ratio: Pick<Ratio, 'verdict'>): { tone: Tone; word: string } {
  return VERDICTS[ratio.verdict]
}

export const STANDINGS: readonly (readonly [DelegateStanding, string])[] = [
  ['elected', '正式代表'],
  ['ex_officio', '当然代表'],
  ['invited', '特邀代表（没有表决权）'],
  ['observer', '列席代表（没有表决权）'],
]

export const ROLLS: readonly (readonly [DelegateRoll, string])[] = [['congress', '教代会'], ['union', '工代会']]

export const REASONS: readonly (readonly [LeftReason, string])[] = [
  ['retired', '退休'],
  ['moved', '调离'],
  ['resigned', '辞去代表'],
  ['recalled', '撤换'],
  ['died', '去世'],
  ['other', '其他'],
]

export const DUTIES: readonly (readonly [DutyFields['duty'], string])[] = [
  ['study', '学习政策法规'],
  ['attend', '参加会议、落实决议'],
  ['voice', '反映教职工意见'],
  ['report_back', '向本部门通报'],
  ['keep_rules', '遵守规章、做好本职'],
]

/** What is known of a delegate, in one line; what is not known is left out. */
export function aboutDelegate(one: Delegate, dual: boolean): string {
  const rolls = ROLLS.filter(([roll]) => one.rolls.includes(roll)).map(([, word]) => word)
  return [
    one.standing === 'elected' ? '' : one.standing_label,
    one.post,
    one.sex === 'female' ? '女' : one.sex === 'male' ? '男' : '',
    one.birth_year ? `${one.birth_year} 年生` : '',
    one.is_teacher === true ? '教师' : one.is_teacher === false ? '非教师' : '',
    one.is_leader ? '学校领导' : '',
    dual && rolls.length ? rolls.join('、') : '',
    one.votes_for === null ? '' : `得 ${one.votes_for} 票`,
  ].filter(Boolean).join('，')
}

export type PastedLine = Pick<DelegateFields, 'person_id' | 'name' | 'sex' | 'birth_year' | 'is_teacher' | 'is_leader' | 'votes_for' | 'post'> & { known: boolean }

/** The line without the mark that it was found, which is for the page only. */
export function asFields(line: PastedLine): Omit<PastedLine, 'known'> {
  const fields: Partial<PastedLine> & Omit<PastedLine, 'known'> = { ...line }
  delete fields.known
  return fields
}

/** One person a line: 姓名，then in any order 男/女, 出生年份, 教师/职工, 领导, 得票 with 票, and a post. */
export function readPasted(text: string, staff: readonly Colleague[]): PastedLine[] {
  return text.split(/\r?\n/).map((line) => line.split(/[\s,，、;；|]+/).filter(Boolean)).filter((words) => words.length).map(([name = '', ...rest]) => {
    const same = staff.filter((one) => one.name === name)
    const person = same.length === 1 ? same[0] : undefined
    const found: PastedLine = { name, person_id: person?.person_id ?? null, known: !!person, post: '' }
    for (const word of rest) put(found, word)
    return found
  })
}

function put(line: PastedLine, word: string): void {
  const year = /^(19\d\d|20\d\d)(年|年生)?$/.exec(word)
  const votes = /^(\d+)票$/.exec(word)
  if (word === '男' || word === '女') line.sex = word === '男' ? 'male' : 'female'
  else if (year) line.birth_year = Number(year[1])
  else if (votes) line.votes_for = Number(votes[1])
  else if (word === '教师' || word === '职工') line.is_teacher = word === '教师'
  else if (word === '领导' || word === '学校领导') line.is_leader = true
  else line.post = line.post ? `${line.post} ${word}` : word
}

/** A number field as it is sent: empty is not known. */
export function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text)
}

export function wrongNumber(text: string, what: string, needed = false): string {
  if (text.trim() === '') return needed ? `请填写${what}。` : ''
  return /^\d{1,5}$/.test(text.trim()) ? '' : `${what}请填写整数。`
}
