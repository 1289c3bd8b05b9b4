// The closed lists of the plans service in the union's words.
import type { Actor, Category, PeriodKind } from '../../api/types'

export const CATEGORY_WORDS: Record<Category, string> = {
  congress: '教代会与民主管理',
  proposals: '提案',
  disclosure: '校务公开',
  hardship: '困难帮扶',
  visits: '走访慰问',
  health: '体检与健康',
  activity: '文体活动',
  ethics: '师德师风',
  award: '评选表彰',
  training: '学习培训',
  staff_home: '教工之家',
  research: '调查研究',
  funds: '经费财务',
  organisation: '组织建设',
  other: '其他',
}

export const ACTOR_WORDS: Record<Actor, string> = { county: '县', cluster: '片区', school: '学校' }

export const PERIOD_WORDS: Record<PeriodKind, string> = {
  calendar_year: '年度（1月至12月）',
  school_year: '学年（9月至次年8月）',
  term: '学期',
}

/** [value, word] pairs of a closed list, for a select. */
export function choices<K extends string>(words: Record<K, string>): [K, string][] {
  return Object.entries(words) as [K, string][]
}
