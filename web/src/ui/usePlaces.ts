// The places that a person can use, in the order of the navigation; the rest is not shown.
import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { careTabs } from './careTabs'
import { democracyTabs } from './democracyTabs'
import { useSession } from './session'
import { useCounts } from './useCounts'

export interface Place {
  to: string
  word: string
  /** What it is for, in one line, where it is listed under 管理. */
  about?: string
  count?: number
  /** In the bar at the bottom of a phone. */
  phone?: boolean
  /** Other addresses that belong to it. */
  covers?: string[]
}

export interface PlaceGroup {
  word: string
  places: Place[]
}

const MANAGE = '/manage'

/** What is too much for a bar stands behind one entry; a single place needs no page before it. */
function folded(places: Place[]): Place[] {
  if (places.length < 2) return places
  return [{ to: MANAGE, word: '管理', covers: places.flatMap((place) => [place.to, ...(place.covers ?? [])]) }]
}

export function usePlaces() {
  const session = useSession()
  const { me, isCounty, isOperator, has } = session
  const { waiting, unread } = useCounts()
  const route = useRoute()
  const may = (act: string) => (me.value?.may as string[] | undefined)?.includes(act) ?? false
  const schools = computed(() => me.value?.unions.filter((union) => union.kind === 'school') ?? [])
  // A school looks at itself; who has nothing to do with records does not need the units at all.
  const units = computed<Place[]>(() => {
    if (!may('read_record')) return []
    const own = isCounty.value || schools.value.length !== 1 ? undefined : schools.value[0]
    const about = own ? '本单位的登记事项、校区和工会小组' : '各单位的登记事项、片区、换届和证书'
    return [{ to: own ? `/units/${own.id}` : '/units', word: own ? '本单位' : '单位', about, covers: ['/units'] }]
  })

  const care = computed(() => careTabs(session))
  const democracy = computed(() => democracyTabs(session))

  const daily = computed<Place[]>(() => [
    { to: '/', word: '待办', count: waiting.value, phone: true },
    { to: '/inbox', word: '收件', count: unread.value, phone: true },
    // Who only looks after the system has no plans to read.
    ...(isCounty.value || schools.value.length ? [{ to: '/plans', word: '计划', phone: true, covers: ['/import', '/drafts'] }] : []),
    ...(isCounty.value || schools.value.length ? [{ to: '/notices', word: '公示', about: '本单位和县里的公示，提出和处理异议' }] : []),
    ...(democracy.value[0] ? [{ to: democracy.value[0].to, word: '民主管理', about: '教代会、提案、合理化建议和联席会议', covers: democracy.value.flatMap((tab) => [tab.to, ...(tab.covers ?? [])]) }] : []),
    ...(isCounty.value || has('union_chair', 'union_officer') ? [{ to: '/tasks', word: '任务', about: '按月份、单位和状态查任务', covers: ['/evidence'] }] : []),
    ...(care.value[0] ? [{ to: care.value[0].to, word: '关爱', about: '慰问帮扶、困难档案、送温暖和走访', phone: !isCounty.value, covers: care.value.flatMap((tab) => [tab.to, ...(tab.covers ?? [])]) }] : []),
    ...(isCounty.value || has('union_chair', 'union_officer', 'group_leader') ? [{ to: '/people', word: '人员', about: '教职工名单、会籍，导入名册', covers: ['/roster'] }] : []),
    ...units.value,
    ...(isOperator.value ? [{ to: '/operator', word: '未送达', phone: true }] : []),
  ])

  const managed = computed<PlaceGroup[]>(() =>
    [
      {
        word: '职务和账号',
        places: [
          ...(isCounty.value || has('union_chair') ? [{ to: '/roles', word: '职务与任期', about: `谁担任什么职务、任期到哪天${may('hand_over') ? '，办理换届交接' : ''}` }] : []),
          ...(may('hand_out_account') ? [{ to: '/accounts', word: '账号', about: '发放和停用账号，重置密码' }] : []),
        ],
      },
      {
        word: '公文',
        places: [
          ...(has('union_chair', 'union_officer', 'county_officer', 'county_chair') ? [{ to: '/paper-numbers', word: '文号登记', about: '每份文件的文号，作废和没有使用的号' }] : []),
        ],
      },
      {
        word: '个人信息保护',
        places: [
          ...(may('record_consent') ? [{ to: '/consents', word: '授权情况', about: '谁同意使用个人信息，补录纸质授权书' }] : []),
          ...(may('answer_data_request') ? [{ to: '/data-requests', word: '资料申请', about: '答复教职工索取、删除本人资料的申请' }] : []),
          ...(has('county_officer', 'county_chair') ? [{ to: '/retention', word: '到期资料清理', about: '超过保存年限的记录，确认清理或写明原因继续保留' }] : []),
          ...(may('read_audit') ? [{ to: '/audit', word: '操作记录', about: '谁在什么时候查看、修改了谁的资料' }] : []),
        ],
      },
      {
        word: '系统',
        places: [
          ...(may('set_figures') ? [{ to: '/settings', word: '全县规则', about: '提醒提前几天、委员会人数、能否兼任等规则' }] : []),
          ...(isCounty.value || has('union_chair') ? [{ to: '/channels', word: '通知渠道', about: '把通知也发到企业微信、钉钉群或邮箱' }] : []),
          ...(may('read_isolation') ? [{ to: '/isolation', word: '隔离检查', about: '各单位的数据互相看不到，检查结果在这里' }] : []),
        ],
      },
    ].filter((group) => group.places.length > 0),
  )

  const rest = computed(() => managed.value.flatMap((group) => group.places))
  const mine = computed<Place>(() => ({ to: '/me', word: '我的', covers: ['/my-relief', '/my-hardship', '/my-health', '/my-cover', `/people/${me.value?.person_id ?? ''}`] }))
  const bar = computed(() => [...daily.value, ...folded(rest.value), mine.value])
  const foot = computed(() => [
    ...daily.value.filter((place) => place.phone),
    ...folded([...daily.value.filter((place) => !place.phone), ...rest.value]),
    mine.value,
  ])

  function covers(place: Place): boolean {
    return [place.to, ...(place.covers ?? [])].some((path) => route.path === path || (path !== '/' && route.path.startsWith(`${path}/`)))
  }

  /** Which of the places shown the page belongs to; one's own file is 我的 before it is anybody's. */
  function here(shown: Place[]): string | undefined {
    return [...shown].reverse().find(covers)?.to
  }

  /** Whether a phone reaches this very page through 管理. */
  const isManaged = computed(() => foot.value.some((place) => place.to === MANAGE && place.covers?.includes(route.path)))

  return { bar, foot, here, isManaged, managed, onlyOnDesk: computed(() => daily.value.filter((place) => !place.phone)) }
}
