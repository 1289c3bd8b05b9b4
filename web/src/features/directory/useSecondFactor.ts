// The caller's own second factor: how it stands, and the acts on it.
import { shallowRef } from 'vue'
import { dataOf, directory } from '../../api/client'
import type { SecondFactorBegun } from '../../api/types'
import { useAct } from '../../ui/useAct'
import { useLoad } from '../../ui/useLoad'

export function useSecondFactor() {
  const { data: standing, problem: loadProblem, load } = useLoad(() => dataOf(directory.GET('/me/second-factor')))
  const { busy, problem, run } = useAct()
  const begun = shallowRef<SecondFactorBegun | null>(null)
  const codes = shallowRef<string[] | null>(null)

  async function begin(): Promise<void> {
    await run(async () => (begun.value = await dataOf(directory.POST('/me/second-factor'))))
  }

  async function confirm(code: string): Promise<boolean> {
    const done = await run(async () => (codes.value = (await dataOf(directory.POST('/me/second-factor/confirm', { body: { code } }))).codes))
    if (done) begun.value = null
    return done
  }

  async function renew(code: string): Promise<boolean> {
    return run(async () => (codes.value = (await dataOf(directory.POST('/me/second-factor/recovery-codes', { body: { code } }))).codes))
  }

  async function remove(code: string): Promise<boolean> {
    return run(() => directory.POST('/me/second-factor/remove', { body: { code } }))
  }

  return { standing, loadProblem, load, busy, problem, begun, codes, begin, confirm, renew, remove }
}
