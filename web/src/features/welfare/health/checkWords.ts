// A health check in words: its mark, its times, and for which unions somebody arranges one.
import type { Attendance, CheckLine, CheckSlot, CheckState, Me, Role } from '../../../api/types'
import { chineseDate } from '../../../ui/dates'
import type { Tone } from '../../../ui/track'
import type { Place } from '../aidWords'

const TONES: Record<CheckState, Tone> = { drafted: 'plain', announced: 'waiting', running: 'waiting', closed: 'done', cancelled: 'plain' }

export const KINDS = [['general', '健康体检'], ['women', '妇科两癌检查']] as const
export const ATTENDANCES: readonly (readonly [Attendance, string])[] = [['attended', '已检'], ['absent', '未到'], ['excused', '不参加'], ['expected', '未检']]

const ARRANGING: readonly Role[] = ['union_chair', 'union_officer', 'women_committee', 'county_officer', 'county_chair']

export function arrangingUnions(me: Me | null): Place[] {
  const held = new Set((me?.roles ?? []).filter((one) => ARRANGING.includes(one.role)).map((one) => one.union_id))
  return (me?.unions ?? []).filter((union) => held.has(union.id)).map((union) => ({ id: union.id, name: union.short_name }))
}

export const markOf = (check: Pick<CheckLine, 'state' | 'state_label' | 'is_closed'>): { tone: Tone; word: string } => ({ tone: check.is_closed ? 'done' : TONES[check.state], word: check.state_label })

export const attendanceTone = (attendance: Attendance): Tone => (attendance === 'attended' ? 'done' : attendance === 'absent' ? 'late' : attendance === 'expected' ? 'waiting' : 'plain')

/** 08:00:00 as the services send it, as people read it. */
export const hour = (time: string): string => time.slice(0, 5)

export const slotWords = (slot: Pick<CheckSlot, 'day' | 'begins' | 'ends'>): string => `${chineseDate(slot.day)} ${hour(slot.begins)}至${hour(slot.ends)}`

/** How many places are left, as far as that is told. */
export const leftWords = (slot: Pick<CheckSlot, 'left' | 'is_full'>): string => (slot.is_full ? '已约满' : slot.left === null ? '还有名额' : `还剩 ${slot.left} 个名额`)

export const daysWords = (check: { first_day: string; last_day: string }): string => (check.first_day === check.last_day ? chineseDate(check.first_day) : `${chineseDate(check.first_day)}至${chineseDate(check.last_day)}`)
