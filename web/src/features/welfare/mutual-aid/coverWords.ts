// Mutual aid in words: kinds, how somebody stands, what comes next for a claim, the next period.
import type { ClaimMove, CoverClaim, CoverMember } from '../../../api/types'
import type { Tone } from '../../../ui/track'

export const KINDS = [['hospital', '住院医疗'], ['accident', '意外伤害'], ['major_illness', '重大疾病'], ['women', '女职工特殊疾病'], ['child', '子女保障']] as const

export const MOVES: Record<ClaimMove, string> = { hand_in: '已交材料', pay: '已赔付', refuse: '未赔付', drop: '不再申请' }

export const standingTone = (standing: CoverMember['standing']): Tone => (standing === 'enrolled' ? 'done' : standing === 'asked' ? 'waiting' : 'plain')
export const claimTone = (state: CoverClaim['state']): Tone => (state === 'paid' ? 'done' : state === 'refused' ? 'late' : state === 'dropped' ? 'plain' : 'waiting')

const DAY_MS = 86_400_000
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** The day after a period, and the end of one as long in years. */
export function nextPeriod(first: string, last: string): { first: string; last: string } {
  const begins = Date.parse(`${last}T00:00:00Z`) + DAY_MS
  const years = Math.max(1, Math.round((Date.parse(`${last}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / DAY_MS / 365))
  const end = new Date(begins)
  end.setUTCFullYear(end.getUTCFullYear() + years)
  return { first: iso(begins), last: iso(end.getTime() - DAY_MS) }
}
