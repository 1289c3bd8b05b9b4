// The plans in reach: the county's with the drafts it is still looking through, or a school's.
import { computed } from 'vue'
import { dataOf, plans } from '../../api/client'
import type { DraftLine, PlanLine, PlanState, SchoolPlanLine } from '../../api/types'
import { chineseDate, today } from '../../ui/dates'
import { useLoad } from '../../ui/useLoad'
import { useSession } from '../../ui/session'

type Tone = 'waiting' | 'done' | 'late' | 'plain'

export const PLAN_TONES: Record<PlanState, Tone> = {
  draft: 'plain',
  submitted: 'waiting',
  returned: 'late',
  approved: 'waiting',
  issued: 'done',
  closed: 'plain',
}

interface Lists {
  plans: PlanLine[]
  drafts: DraftLine[]
  schools: SchoolPlanLine[]
}

export function usePlanList() {
  const { isCounty, has, me } = useSession()
  const mayImport = computed(() => has('county_officer', 'county_chair'))
  const mayAdd = computed(() => has('union_chair', 'union_officer'))
  const inSchool = computed(() => me.value?.unions.some((union) => union.kind === 'school') ?? false)
  const unions = computed(() => new Map(me.value?.unions.map((union) => [union.id, union.name]) ?? []))

  const loading = useLoad<Lists>(async () => {
    const [every, drafts, schools] = await Promise.all([
      isCounty.value ? dataOf(plans.GET('/plans')) : [],
      mayImport.value ? dataOf(plans.GET('/drafts')) : [],
      isCounty.value ? [] : dataOf(plans.GET('/school-plans')),
    ])
    return { plans: every, drafts: drafts.filter((draft) => draft.state === 'open'), schools }
  })

  return { ...loading, isCounty, mayImport, mayAdd, inSchool, unions }
}

/** Whether a school has signed, in words. */
export function signMark(line: { signed_on: string | null; sign_by: string }, day = today()): { tone: Tone; word: string } {
  if (line.signed_on) return { tone: 'done', word: `${chineseDate(line.signed_on)}已签收` }
  if (line.sign_by < day) return { tone: 'late', word: `应于${chineseDate(line.sign_by)}前签收` }
  return { tone: 'waiting', word: `请于${chineseDate(line.sign_by)}前签收` }
}
