// Campaigns and lists in words: marks, what to do now, and the steps that are still to come.
import type { CampaignListState, CampaignListView, CampaignPerson, CampaignProgress, CampaignState, CampaignView } from '../../../api/types'
import type { Bar } from '../../../ui/bars'
import { chineseDate, chineseTime } from '../../../ui/dates'
import type { Tone, TrackStep } from '../../../ui/track'

const TONES: Record<CampaignState, Tone> = { drafted: 'plain', requested: 'waiting', returned: 'late', approved: 'waiting', open: 'waiting', closed: 'done', cancelled: 'plain' }
const LIST_TONES: Record<CampaignListState, Tone> = { drafting: 'plain', submitted: 'waiting', returned: 'late', approved: 'waiting', paid: 'waiting', settled: 'done', taken_back: 'late', cancelled: 'plain' }

export const markOf = (one: { state: CampaignState; state_label: string }) => ({ tone: TONES[one.state], word: one.state_label })
export const listMarkOf = (one: { state: CampaignListState; state_label: string }) => ({ tone: LIST_TONES[one.state], word: one.state_label })

/** The union groups of these people, with how many are in each, in the order of their names. */
export function groupsOf(people: readonly CampaignPerson[]): { name: string; people: number }[] {
  const counts = new Map<string, number>()
  for (const one of people) if (one.group_name) counts.set(one.group_name, (counts.get(one.group_name) ?? 0) + 1)
  return Array.from(counts, ([name, count]) => ({ name, people: count })).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
}

export function stageBars(stages: CampaignProgress['stages']): Bar[] {
  return stages.map(({ state, label, count }) => ({ key: state, label, count, count_label: `${count} 个`, tone: LIST_TONES[state] }))
}

export interface KitStep {
  word: string
  state: 'done' | 'now' | 'later'
}

function kit(words: readonly string[], now: number): KitStep[] {
  return words.map((word, place) => ({ word, state: place < now ? 'done' : place === now ? 'now' : 'later' }))
}

const CAMPAIGN_STEPS = ['起草', '审批', '开始', '各校办理名单', '结束'] as const
const OWN_STEPS = ['起草', '开始', '办理名单', '结束'] as const
const CAMPAIGN_PLACES: Record<CampaignState, number> = { drafted: 0, returned: 0, requested: 1, approved: 2, open: 3, closed: 5, cancelled: -1 }
const OWN_PLACES: Record<CampaignState, number> = { drafted: 0, returned: 0, requested: 0, approved: 1, open: 2, closed: 4, cancelled: -1 }

export function campaignKit(one: Pick<CampaignView, 'state' | 'countywide'>): KitStep[] {
  return one.countywide ? kit(CAMPAIGN_STEPS, CAMPAIGN_PLACES[one.state]) : kit(OWN_STEPS, OWN_PLACES[one.state])
}

const LIST_STEPS = ['选人', '提交', '审批', '发放', '签收'] as const
const LIST_PLACES: Record<CampaignListState, number> = { drafting: 0, returned: 0, submitted: 2, approved: 3, paid: 4, settled: 5, taken_back: -1, cancelled: -1 }

export function listKit(one: Pick<CampaignListView, 'state' | 'people'>): KitStep[] {
  const place = LIST_PLACES[one.state]
  return kit(LIST_STEPS, one.state === 'drafting' && one.people > 0 ? 1 : place)
}

/** What the reader should do now, or what they wait for. */
export function nowOnCampaign(one: CampaignView): string {
  const may = (act: string) => one.actions.includes(act)
  switch (one.state) {
    case 'drafted':
      if (one.budget_cents === null) return '这份草稿由任务自动起草，请点“修改”填好预算和时间。'
      return one.countywide ? '内容没有问题，就提交审批。' : '内容没有问题，就点“开始”，接着选人。'
    case 'returned': return '请按意见修改，再提交审批。'
    case 'requested': return may('approve') ? '请看预算、名额和时间，同意就批准。' : one.turn
    case 'approved': return '已经批准。点“开始”，各校工会主席会收到一次通知。'
    case 'open': return one.own_list ? ownWords(one.own_list.state) : '各校正在办理；在下面看进度，可以一次审批全部名单。'
    case 'closed': return '已经结束，明年可以“照去年办”。'
    default: return '已经取消，不用再办。'
  }
}

/** Only a union's own list proves its task done; a county's task is reported by hand. */
export function taskWords(one: Pick<CampaignView, 'from_task' | 'countywide'>): string {
  if (!one.from_task) return ''
  return one.countywide ? '由工作计划的任务自动起草；办完后请打开任务报告完成' : '由工作计划的任务自动起草，办完后任务会记上这份佐证'
}

function ownWords(state: CampaignListState): string {
  return { drafting: '请打开本单位的名单，选人后提交。', returned: '名单被退回，请打开修改后再提交。', submitted: '名单已提交，等待审批。', approved: '名单已同意，请发放并登记。', paid: '已发放，请本人签字后登记签收。', settled: '本单位已经办完。', taken_back: '发放已全部收回。', cancelled: '名单已取消。' }[state]
}

const NOTES: readonly (readonly [string, (value: string) => string])[] = [
  ['signed_by', (name) => `纸面签批：${name}`],
  ['signed_on', (day) => `签批日期：${chineseDate(day)}`],
  ['paid_on', (day) => `发放日期：${chineseDate(day)}`],
  ['paid_by', (way) => (way === 'transfer' ? '银行转账' : '当面交付并签收')],
  ['receipted_on', (day) => `签收日期：${chineseDate(day)}`],
  ['not_yet', (count) => `还有 ${count} 人没有签收`],
  ['reversed_on', (day) => `收回日期：${chineseDate(day)}`],
  ['reason', (words) => words],
]

export function trackOf(steps: CampaignView['steps']): TrackStep[] {
  return steps.map((step) => ({
    word: step.label,
    who: step.made_by_name,
    when: chineseTime(step.made_at),
    notes: NOTES.flatMap(([name, say]) => (typeof step.facts[name] === 'string' ? [say(step.facts[name] as string)] : [])),
    tone: ['return', 'reverse', 'take_back', 'cancel'].includes(step.move) ? 'late' : 'done',
  }))
}
