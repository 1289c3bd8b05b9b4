// What is to be done next about a session, and where; and which of its other pages are of use.
import type { CongressDetail } from '../../../api/types'
import { chineseDate, today } from '../../../ui/dates'

export interface Next {
  word: string
  to?: string
  link?: string
}

type Seen = Pick<CongressDetail, 'id' | 'state' | 'actions' | 'doors' | 'signed_in' | 'deadlines' | 'starts_at' | 'report_due_on' | 'resolution_published_on' | 'from_paper'>

const SAYS: Partial<Record<string, (session: Seen) => string>> = {
  agree: () => '登记党组织同意开会的日期和会议记录编号。',
  approve: () => '看过日期和议程，批复同意或者退回修改。',
  request: (session) => `提交请示，最好在${chineseDate(session.deadlines.ask_by)}以前。`,
  file: (session) => `提交备案，最好在${chineseDate(session.deadlines.ask_by)}以前。`,
  schedule: () => '定下时间地点，通知参会人员。',
  enter_slip: (session) => (session.state === 'requested' ? '等上级批复；已经在纸上签批的，登记签批单。' : ''),
  publish: () => '公布决议，让全体教职工看到。',
  report: (session) => (session.report_due_on ? `报会后报告，应在${chineseDate(session.report_due_on)}前报。` : '报会后报告。'),
}

/** The first step that the caller can take; nothing for who only reads. */
export function nextOf(session: Seen): Next | null {
  const may = (act: string) => session.actions.includes(act)
  if (session.state === 'scheduled' || session.state === 'papers_sent') return beforeOpening(session)
  if (session.state === 'opened') return may('close') ? { word: '按议程开会，登记表决和各项议题的结果，最后闭会。', to: `/congress/${session.id}/ballots`, link: '去表决和选举' } : ownSignIn(session)
  // Where the county asks to be asked, filing is not offered; where filing is enough, it comes first.
  const first = may('file') ? ['agree', 'file'] : ['agree', 'approve', 'request']
  const act = [...first, 'schedule', 'publish', 'report', 'enter_slip'].find(may)
  const say = act ? SAYS[act] : undefined
  return say ? { word: say(session) } : null
}

function beforeOpening(session: Seen): Next | null {
  const day = session.starts_at ? chinaDay(session.starts_at) : ''
  if (session.doors.includes('desk') && session.actions.length) {
    if (dayHasCome(session)) return { word: '在签到处签到，人数够了宣布开会。', to: `/congress/${session.id}/desk`, link: '去签到处' }
    if (session.actions.includes('send_papers')) return { word: '把会议材料发给参会人员，再登记哪天发的。', to: `/congress/${session.id}/papers`, link: '打印会议材料' }
    return { word: `${chineseDate(day)}开会，到时在签到处签到、宣布开会。` }
  }
  return ownSignIn(session)
}

function ownSignIn(session: Seen): Next | null {
  return session.doors.includes('sign_in') && !session.signed_in ? { word: '到会场后签到。', to: `/congress/${session.id}/sign-in`, link: '去签到' } : null
}

/** From the day of the session on the desk comes first; papers that were not noted can wait. */
export const dayHasCome = (session: Pick<CongressDetail, 'starts_at'>): boolean => !!session.starts_at && chinaDay(session.starts_at) <= today()

const chinaDay = (moment: string): string => new Date(new Date(moment).getTime() + 8 * 3600_000).toISOString().slice(0, 10)

const PAGES: readonly (readonly [string, string, (session: Seen) => readonly [string, string]])[] = [
  ['papers', 'papers', () => ['会议材料', '请示、议程、主持词、表决票等']],
  ['desk', 'desk', (session) => (session.doors.includes('screen') ? ['签到处', '名册、签到、宣布开会'] : ['名册', '应到、实到人员'])],
  ['screen', 'screen', () => ['会场大屏幕', '签到二维码、到会人数']],
  ['sign_in', 'sign-in', () => ['我要签到', '到会场后用手机签到']],
]

export function pagesOf(session: Seen): { to: string; word: string; about: string }[] {
  return PAGES.filter(([door]) => session.doors.includes(door)).map(([, path, words]) => {
    const [word, about] = words(session)
    return { to: `/congress/${session.id}/${path}`, word, about }
  })
}
