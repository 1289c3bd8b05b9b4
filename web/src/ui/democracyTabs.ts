// 民主管理: a tab for each capability that the person uses; a capability enters its own here.
import type { useSession } from './session'

export interface DemocracyTab {
  to: string
  word: string
  /** Other addresses that belong to it. */
  covers?: string[]
}

type Session = ReturnType<typeof useSession>

export function democracyTabs({ me, isCounty, has }: Session): DemocracyTab[] {
  const works = isCounty.value || (me.value?.unions.some((union) => union.kind === 'school') ?? false)
  if (!works) return []
  const sits = isCounty.value || has('union_chair', 'union_officer', 'principal', 'party_secretary', 'delegate')
  return [
    { to: '/congress', word: '教代会', covers: ['/ballots'] },
    // Everybody proposes, seconds or reads; the county reads how many there are.
    { to: '/proposals', word: '提案' },
    { to: '/congress/term', word: '届和代表' },
    // Everybody may suggest something to their union; the county reads how many there are.
    { to: '/suggestions', word: '合理化建议' },
    ...(sits ? [{ to: '/meetings', word: '联席会议' }] : []),
  ]
}
