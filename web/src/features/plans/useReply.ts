// An act whose reply is needed: the reply when it was done, nothing when it was refused.
import { useAct } from '../../ui/useAct'
import type { Key } from './taskCalls'

export function useReply() {
  const { busy, problem, run } = useAct()

  async function ask<T>(call: (headers: Key) => Promise<T>): Promise<T | null> {
    const held: { reply?: T } = {}
    const done = await run(async (headers) => {
      held.reply = await call(headers)
    })
    return done ? (held.reply ?? null) : null
  }

  return { busy, problem, ask }
}
