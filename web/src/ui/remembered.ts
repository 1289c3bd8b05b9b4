// What a form needs is remembered on this device, so that it can be filled in where no network is.
import { attempt, PREFIX } from './keptStore'
import { useSession } from './session'
import { asProblem, useLoad } from './useLoad'

/** As `useLoad`, but without a network it gives what it was given last time. */
export function useRemembered<T>(name: () => string, fetch: () => Promise<T>) {
  const { me } = useSession()
  const key = () => `${PREFIX}${me.value?.person_id ?? 'nobody'}.remembered.${name()}`
  return useLoad<T>(async () => {
    try {
      const found = await fetch()
      attempt(() => localStorage.setItem(key(), JSON.stringify(found)))
      return found
    } catch (error) {
      const kept = asProblem(error).code === 'offline' ? attempt(() => localStorage.getItem(key())) : null
      const found = kept ? attempt(() => JSON.parse(kept) as T) : null
      if (found === null) throw error
      return found
    }
  })
}
