// Who is signed in, known to every page.
import { computed, ref } from 'vue'
import { dataOf, directory, onSignedOut, Problem } from '../api/client'
import type { Me, Role } from '../api/types'
import { forgetAllKept } from './keptStore'

const me = ref<Me | null>(null)
const asked = ref(false)

const COUNTY: readonly Role[] = ['county_officer', 'county_chair', 'auditor']

onSignedOut(() => {
  me.value = null
})

export function useSession() {
  /** Ask once who is signed in; nobody is no error. */
  async function load(): Promise<Me | null> {
    if (asked.value && me.value) return me.value
    try {
      me.value = await dataOf(directory.GET('/me'))
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 401) throw error
      me.value = null
    }
    asked.value = true
    return me.value
  }

  async function signIn(login: string, password: string): Promise<void> {
    await directory.POST('/sessions', { body: { login, password, bearer: false } })
    asked.value = false
    await load()
  }

  async function signOut(): Promise<void> {
    await directory.DELETE('/sessions/current')
    me.value = null
    forgetAllKept()
  }

  function has(...roles: Role[]): boolean {
    return me.value?.roles.some((held) => roles.includes(held.role)) ?? false
  }

  return {
    me,
    load,
    signIn,
    signOut,
    has,
    isCounty: computed(() => has(...COUNTY)),
    isOperator: computed(() => has('operator')),
  }
}
