// The list of files: which are shown, page by page.
import { ref } from 'vue'
import { dataOf, welfare } from '../../../api/client'
import type { CaseLine, CaseState } from '../../../api/types'
import { useAct } from '../../../ui/useAct'
import { useLoad } from '../../../ui/useLoad'

interface Shown {
  key: string
  word: string
  empty: string
  query: { state?: CaseState; quiet?: boolean; never_aided?: boolean }
}

export const SHOWN: readonly Shown[] = [
  { key: 'all', word: '全部', empty: '还没有困难档案。', query: {} },
  { key: 'applied', word: '待入户调查', empty: '没有等入户调查的申请。', query: { state: 'applied' } },
  { key: 'surveyed', word: '待公示或评议', empty: '没有等公示或评议的申请。', query: { state: 'surveyed' } },
  { key: 'reviewed', word: '待学校上报', empty: '没有等上报的档案。', query: { state: 'reviewed' } },
  { key: 'forwarded', word: '待县里审核', empty: '没有等县里审核的档案。', query: { state: 'forwarded' } },
  { key: 'returned', word: '退回补充', empty: '没有退回的档案。', query: { state: 'returned' } },
  { key: 'registered', word: '已建档', empty: '还没有已建档的档案。', query: { state: 'registered' } },
  { key: 'under_review', word: '待复核', empty: '没有到期要复核的档案。', query: { state: 'under_review' } },
  { key: 'lifted', word: '已脱困', empty: '还没有脱困的档案。', query: { state: 'lifted' } },
  { key: 'quiet', word: '长期未联系', empty: '没有长期未联系的家庭。', query: { quiet: true } },
  { key: 'never', word: '建档后从未帮扶', empty: '建档的家庭都帮扶过。', query: { never_aided: true } },
]

export function useCases() {
  const view = ref('all')
  const union = ref('')
  const cases = ref<CaseLine[] | null>(null)
  const next = ref<string | null>(null)
  const total = ref<number | null>(null)
  const page = useAct()
  const query = () => ({ ...(SHOWN.find((one) => one.key === view.value)?.query ?? {}), ...(union.value ? { union_id: union.value } : {}) })

  const list = useLoad(async () => {
    const first = await dataOf(welfare.GET('/hardship', { params: { query: query() } }))
    cases.value = first.items
    next.value = first.next ?? null
    total.value = first.total ?? null
  })

  async function load(): Promise<void> {
    cases.value = null
    await list.load()
  }

  async function more(): Promise<void> {
    await page.run(async () => {
      const following = await dataOf(welfare.GET('/hardship', { params: { query: { ...query(), cursor: next.value } } }))
      cases.value = [...(cases.value ?? []), ...following.items]
      next.value = following.next ?? null
    })
  }

  return { view, union, cases, next, total, problem: list.problem, busy: list.busy, load, more, paging: page.busy }
}
