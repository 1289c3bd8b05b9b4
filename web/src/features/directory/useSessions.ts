// Where the caller is signed in.
import { dataOf, directory } from '../../api/client'
import type { SessionView } from '../../api/types'
import { useAct } from '../../ui/useAct'
import { useLoad } from '../../ui/useLoad'

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
