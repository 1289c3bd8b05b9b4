// The county wall of one plan: figures, schools, clusters, and asking those that are behind.
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { dataOf, plans } from '../../api/client'
import type { DifferenceView, WallLine } from '../../api/types'
import { useAct } from '../../ui/useAct'
import { useLoad } from '../../ui/useLoad'
import { askable, clustersOf, filterOf, queryOf, shownRows, type Matter, type WallFilter } from './wallRows'

const USUAL_DAYS = 7

export function useWall(planId: string) {
  const path = { plan_id: planId }
  const everyDays = ref(USUAL_DAYS)
  const loading = useLoad(async () => {
    const [wall, progress, figures] = await Promise.all([
      dataOf(plans.GET('/plans/{plan_id}/wall', { params: { path } })),
      dataOf(plans.GET('/plans/{plan_id}/progress', { params: { path } })),
      dataOf(plans.GET('/calendar/figures')),
    ])
    everyDays.value = figures.find((figure) => figure.name === 'chase_every_days')?.value ?? USUAL_DAYS
    return { wall, progress, at: Date.now() }
  })
  const act = useAct()

  const filter = reactive<WallFilter>(filterOf(new URLSearchParams(location.search)))
  // Not a navigation: the page stays where it is, and the way back from a list finds the filter again.
  watch(filter, () => {
    const address = `${location.pathname}${queryOf(filter)}`
    history.replaceState({ ...(history.state as object), current: address }, '', address)
  })
  const chosen = ref(new Set<string>())
  const differences = shallowRef(new Map<string, DifferenceView>())
  const opened = ref<string | null>(null)

  const wall = computed(() => loading.data.value?.wall ?? null)
  const progress = computed(() => loading.data.value?.progress ?? null)
  const rows = computed(() => wall.value?.rows ?? [])
  const at = computed(() => loading.data.value?.at ?? 0)
  const shown = computed(() => shownRows(rows.value, filter))
  const clusters = computed(() => clustersOf(rows.value))
  const mayAsk = computed(() => askable(rows.value, everyDays.value, at.value))
  const shownAskable = computed(() => mayAsk.value.filter((row) => shown.value.includes(row)))
  const asking = computed(() => mayAsk.value.filter((row) => chosen.value.has(row.union_id)))
  const may = (name: string) => wall.value?.actions.includes(name) ?? false

  function choose(union: string, wanted: boolean): void {
    const next = new Set(chosen.value)
    if (wanted) next.add(union)
    else next.delete(union)
    chosen.value = next
  }

  /** Choose all shown schools that may be asked, or none. */
  function chooseShown(wanted: boolean): void {
    chosen.value = new Set(wanted ? shownAskable.value.map((row) => row.union_id) : [])
  }

  /** Ask these schools; gives how many were asked. */
  async function chase(matter: Matter, schools: readonly WallLine[]): Promise<number | null> {
    let asked = 0
    const done = await act.run(async (headers) => {
      const options = { params: { path }, headers, body: { union_ids: schools.map((row) => row.union_id) } }
      const made = await dataOf(matter === 'sign' ? plans.POST('/plans/{plan_id}/chase', options) : plans.POST('/plans/{plan_id}/chase-overdue', options))
      asked = made.asked.length
    })
    if (!done) return null
    chosen.value = new Set()
    await loading.load()
    return asked
  }

  async function chaseText(matter: Matter): Promise<string | null> {
    let text: string | null = null
    await act.run(async () => {
      const options = { params: { path } }
      text = (await dataOf(matter === 'sign' ? plans.GET('/plans/{plan_id}/chase-text', options) : plans.GET('/plans/{plan_id}/overdue-text', options))).text
    })
    return text
  }

  /** Show or fold what a school does differently. */
  async function openDifferences(union: string): Promise<void> {
    if (opened.value === union) {
      opened.value = null
      return
    }
    if (!differences.value.has(union)) {
      const done = await act.run(async () => {
        const found = await dataOf(plans.GET('/plans/{plan_id}/differences', { params: { path, query: { union_id: union } } }))
        if (found[0]) differences.value = new Map(differences.value).set(union, found[0])
      })
      if (!done) return
    }
    opened.value = union
  }

  return {
    planId,
    ...loading,
    wall,
    progress,
    rows,
    shown,
    clusters,
    filter,
    everyDays,
    at,
    chosen,
    mayAsk,
    shownAskable,
    asking,
    may,
    busyAct: act.busy,
    actProblem: act.problem,
    differences,
    opened,
    choose,
    chooseShown,
    chase,
    chaseText,
    openDifferences,
  }
}

export type Wall = ReturnType<typeof useWall>
