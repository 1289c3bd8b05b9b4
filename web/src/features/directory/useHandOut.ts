// Handing out accounts to many: some at a time, so that others do not wait; slips live on this page only.
import { computed, ref, shallowRef } from 'vue'
import { dataOf, directory, type Problem } from '../../api/client'
import type { AccountRefused, LoginFrom, SlipView } from '../../api/types'
import { asProblem } from '../../ui/useLoad'

/** As many as the service takes at once. */
export const AT_ONCE = 20

export interface Wish {
  person_id: string
  name: string
  login: string | null
}

export type Refusal = AccountRefused & { name: string }

export function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size))
}

export function useHandOut(union: () => string) {
  const slips = shallowRef<SlipView[]>([])
  const refused = shallowRef<Refusal[]>([])
  const done = ref(0)
  const wanted = ref(0)
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  const share = computed(() => (wanted.value ? Math.round((100 * done.value) / wanted.value) : 0))

  function propose(by: LoginFrom): Promise<Wish[]> {
    return dataOf(directory.GET('/accounts/proposals', { params: { query: { union_id: union(), by } } }))
  }

  /** What was handed out before a failure stays, for its passwords are told nowhere else. */
  async function handOut(wishes: readonly Wish[]): Promise<void> {
    if (busy.value) return
    busy.value = true
    problem.value = null
    done.value = 0
    wanted.value = wishes.length
    refused.value = []
    try {
      for (const part of inParts(wishes, AT_ONCE)) {
        const accounts = part.map(({ person_id, login }) => ({ person_id, ...(login ? { login } : {}) }))
        const made = await dataOf(directory.POST('/accounts/hand-outs', { body: { accounts } }))
        const names = new Map(part.map((wish) => [wish.person_id, wish.name]))
        const again = new Set(made.slips.map((slip) => slip.person_id))
        slips.value = [...slips.value.filter((slip) => !again.has(slip.person_id)), ...made.slips]
        refused.value = [...refused.value, ...made.refused.map((each) => ({ ...each, name: names.get(each.person_id) ?? '' }))]
        done.value += part.length
      }
    } catch (error) {
      problem.value = asProblem(error)
    } finally {
      busy.value = false
    }
  }

  function workbook() {
    const lines = slips.value.map(({ name, login, password, ends_at }) => ({ name, login, password, ends_at }))
    return directory.POST('/accounts/slips', { body: { union_id: union(), slips: lines }, parseAs: 'blob' })
  }

  function forget(): void {
    slips.value = []
    refused.value = []
  }

  return { slips, refused, done, wanted, share, busy, problem, propose, handOut, workbook, forget }
}

export type HandOut = ReturnType<typeof useHandOut>
