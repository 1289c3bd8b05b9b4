// The words of roster import: verdicts, states, answers.
import type { RosterDecision, RosterState, RosterVerdict } from '../../api/types'

type Tone = 'waiting' | 'done' | 'late' | 'plain'

interface VerdictWords {
  verdict: RosterVerdict
  word: string
  tone: Tone
  about: string
}

/** In the order in which people look at them: what is to be decided comes first. */
export const VERDICTS: readonly VerdictWords[] = [
  { verdict: 'doubt', word: '存疑', tone: 'waiting', about: '请逐行确认；没有确认的不会录入，随待改表格退回。' },
  { verdict: 'wrong', word: '有误', tone: 'late', about: '在这里改好单元格，或者下载待改的表格改好后再上传；不改的不会录入。' },
  { verdict: 'duplicate', word: '重复', tone: 'late', about: '文件里重复，或者已在县内登记，不会录入。' },
  { verdict: 'same', word: '已登记', tone: 'plain', about: '同一个人已经登记，只更新下面列出的内容；空着的格不会清掉原有内容。' },
  { verdict: 'new', word: '新录入', tone: 'done', about: '将作为新人员录入。' },
  { verdict: 'skipped', word: '不是人员', tone: 'plain', about: '合计、签名、说明、示例等，不会录入。' },
]

export function verdictOf(verdict: RosterVerdict): VerdictWords {
  return VERDICTS.find((one) => one.verdict === verdict) ?? { verdict, word: verdict, tone: 'plain', about: '' }
}

export const STATES: Record<RosterState, { word: string; tone: Tone }> = {
  judging: { word: '正在核对', tone: 'waiting' },
  ready: { word: '待录入', tone: 'waiting' },
  committing: { word: '正在录入', tone: 'waiting' },
  done: { word: '已录入', tone: 'done' },
  undoing: { word: '正在撤销', tone: 'waiting' },
  undone: { word: '已撤销', tone: 'plain' },
  discarded: { word: '已作废', tone: 'plain' },
}

export const DECISIONS: Record<RosterDecision, string> = {
  accept: '没有错，照此录入',
  same: '是同一个人，更新资料',
  other: '是另一个人，新录入',
  leave_out: '不录入',
}

type Counts = Partial<Record<RosterVerdict, number>>

/** How many rows come in and how many do not, in one line. */
export function countWords(counts: Counts): string {
  const said = VERDICTS.filter(({ verdict }) => counts[verdict]).map(({ verdict, word }) => `${word} ${counts[verdict]} 行`)
  return said.join('，') || '没有一行'
}

export function goingIn(counts: Counts): number {
  return (counts.new ?? 0) + (counts.same ?? 0)
}

export function comingBack(counts: Counts): number {
  return (counts.doubt ?? 0) + (counts.wrong ?? 0) + (counts.duplicate ?? 0)
}
