// A year of everyday relief: the list, the sums of the own union, or the counts of the county.
import { computed, ref } from 'vue'
import { dataOf, welfare } from '../../api/client'
import type { AidLine } from '../../api/types'
import { today } from '../../ui/dates'
import { useLoad } from '../../ui/useLoad'
import { useAct } from '../../ui/useAct'

const FIRST_YEAR = 2024

export function useRelief(union: () => string | null, ofCounty: () => boolean, seesSums: (union: string) => boolean) {
  const thisYear = Number(today().slice(0, 4))
  const year = ref(thisYear)
  const years = computed(() => Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => String(thisYear - back)))
  const aids = ref<AidLine[] | null>(null)
  const next = ref<string | null>(null)
  const total = ref<number | null>(null)
  const page = useAct()

  const query = () => ({ year: year.value, ...(union() ? { union_id: union() as string } : {}) })
  const list = useLoad(async () => {
    const first = await dataOf(welfare.GET('/relief', { params: { query: query() } }))
    aids.value = first.items
    next.value = first.next ?? null
    total.value = first.total ?? null
  })
  const sums = useLoad(async () => {
    const id = union()
    return id && seesSums(id) ? dataOf(welfare.GET('/relief/year', { params: { query: { year: year.value, union_id: id } } })) : null
  })
  const county = useLoad(async () => (ofCounty() ? dataOf(welfare.GET('/relief/county', { params: { query: { year: year.value } } })) : null))

  async function load(): Promise<void> {
    aids.value = null
    await Promise.all([list.load(), sums.load(), county.load()])
  }

  async function more(): Promise<void> {
    await page.run(async () => {
      const following = await dataOf(welfare.GET('/relief', { params: { query: { ...query(), cursor: next.value } } }))
      aids.value = [...(aids.value ?? []), ...following.items]
      next.value = following.next ?? null
    })
  }

  /** A school's lines are read from above only after saying why. */
  const asksReason = computed(() => (list.problem.value?.code === 'reason-needed' ? list.problem.value : null))
  const problem = computed(() => (asksReason.value ? null : list.problem.value) ?? sums.problem.value ?? county.problem.value)

  return { year, years, asksReason, aids, next, total, sums: sums.data, county: county.data, problem, busy: list.busy, load, more, paging: page.busy, query }
}
