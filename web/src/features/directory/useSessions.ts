// Where the caller is signed in.
import { dataOf, directory } from '../../api/client'
import type { SessionView } from '../../api/types'
import { useAct } from '../../ui/useAct'
import { useLoad } from '../../ui/useLoad'

// In the order in which they must be asked: Edge calls itself Chrome, too.
const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/wxwork/i, '企业微信'],
  [/MicroMessenger/i, '微信'],
  [/DingTalk/i, '钉钉'],
  [/Edg\//, 'Edge 浏览器'],
  [/Firefox\//, 'Firefox 浏览器'],
  [/Chrome\//, 'Chrome 浏览器'],
  [/Safari\//, 'Safari 浏览器'],
]
const MACHINES: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, '苹果手机或平板'],
  [/HarmonyOS|Harmony/i, '鸿蒙设备'],
  [/Android/, '安卓手机或平板'],
  [/Windows/, 'Windows 电脑'],
  [/Macintosh/, '苹果电脑'],
  [/Linux/, 'Linux 电脑'],
]

/** A browser's own name of itself in words; a program keeps the name it gave. */
export function deviceWords(agent: string): string {
  const program = PROGRAMS.find(([sign]) => sign.test(agent))?.[1]
  const machine = MACHINES.find(([sign]) => sign.test(agent))?.[1]
  return [machine, program].filter(Boolean).join('，') || agent.slice(0, 40) || '未知设备'
}

/** Where a device is, as far as its address says. */
export function placeWords(address: string): string {
  return /^(127\.|::1$)/.test(address) ? '服务器本机' : address
}

export function useSessions() {
  const { data, problem, busy, load } = useLoad(() => dataOf(directory.GET('/sessions')))
  const { busy: ending, problem: endProblem, run } = useAct()

  async function end(session: SessionView): Promise<boolean> {
    const done = await run(() => directory.DELETE('/sessions/{session_id}', { params: { path: { session_id: session.id } } }))
    if (done) await load()
    return done
  }

  return { sessions: data, problem, busy, load, ending, endProblem, end }
}
