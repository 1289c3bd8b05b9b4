// An act whose reply is needed: the reply when it was done, nothing when it was refused.
import { watch } from 'vue'
import { useAct } from '../../ui/useAct'
import type { Key } from './taskCalls'

/** `about` is what the act is about: once it was read again, an old refusal says nothing. */
export function useReply(about?: () => unknown) {
  const { busy, problem, run } = useAct()
  if (about) {
    watch(about, () => {
      problem.value = null
    })
  }

  async function ask<T>(call: (headers: Key) => Promise<T>): Promise<T | null> {
    const held: { reply?: T } = {}
    const done = await run(async (headers) => {
      held.reply = await call(headers)
    })
    return done ? (held.reply ?? null) : null
  }

  return { busy, problem, ask }
}
