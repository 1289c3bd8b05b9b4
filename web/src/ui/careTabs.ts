// What the union does for its people, a tab for each capability of welfare that the person uses.
import type { useSession } from './session'

export interface CareTab {
  to: string
  word: string
  /** Other addresses that belong to it. */
  covers?: string[]
}

type Session = ReturnType<typeof useSession>

export function careTabs({ me, isCounty, has }: Session): CareTab[] {
  const deals = isCounty.value || has('union_chair', 'union_officer')
  return [
    ...(deals || has('finance_officer') ? [{ to: '/relief', word: '慰问帮扶' }] : []),
    ...(deals ? [{ to: '/hardship', word: '困难档案' }] : []),
    ...(deals || has('finance_officer') ? [{ to: '/campaigns', word: '集中慰问', covers: ['/campaign-lists'] }] : []),
    // Whoever works in a school may report that something happened to a colleague.
    ...(deals || me.value?.unions.some((union) => union.kind === 'school') ? [{ to: '/visits', word: '走访' }] : []),
    ...(deals || has('women_committee') ? [{ to: '/health', word: '体检与互助', covers: ['/mutual-aid'] }] : []),
    ...(isCounty.value || has('auditor') ? [{ to: '/statistics', word: '统计' }] : []),
  ]
}
