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

  /** Give name and password; 'code' when the second factor is owed before anything works. */
  async function signIn(login: string, password: string): Promise<'done' | 'code'> {
    const { data } = await directory.POST('/sessions', { body: { login, password, bearer: false } })
    if (data && 'owes' in data) return 'code'
    await begun()
    return 'done'
  }

  /** Finish signing in; the browser holds the step before in a cookie. */
  async function giveCode(code: string): Promise<void> {
    await directory.POST('/sessions/second-factor', { body: { code, bearer: false } })
    await begun()
  }

  async function begun(): Promise<void> {
    asked.value = false
    me.value = null
    await load()
  }

  /** Ask anew, after something that changes what the caller may do. */
  async function reload(): Promise<void> {
    me.value = await dataOf(directory.GET('/me'))
  }

  async function signOutEverywhere(): Promise<void> {
    await directory.DELETE('/sessions')
    me.value = null
    forgetAllKept()
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
    giveCode,
    reload,
    signOut,
    signOutEverywhere,
    has,
    isCounty: computed(() => has(...COUNTY)),
    /** Something about signing in comes before everything else. */
    owes: computed(() => (me.value?.must_change_password || me.value?.must_set_second_factor) ?? false),
    isOperator: computed(() => has('operator')),
  }
}
