// What is half written is kept on this device until it is sent, emptied, or its writer signs out.
import { ref, watch } from 'vue'
import { attempt, PREFIX } from './keptStore'
import { useSession } from './session'

/** Keep the fields of a form; `take` puts kept ones back. `name` tells forms apart. */
export function useKept<T extends object>(name: string, fields: () => T, take: (kept: T) => void) {
  const { me } = useSession()
  const key = `${PREFIX}${me.value?.person_id ?? 'nobody'}.${name}`
  const first = JSON.stringify(fields())
  const restored = ref(false)
  let sent = false

  const found = attempt(() => localStorage.getItem(key))
  if (found && found !== first) {
    attempt(() => take(JSON.parse(found) as T))
    restored.value = JSON.stringify(fields()) !== first
  }

  watch(
    () => JSON.stringify(fields()),
    (now) => {
      if (sent) return
      if (now === first) forget()
      else attempt(() => localStorage.setItem(key, now))
    },
  )

  function forget(): void {
    attempt(() => localStorage.removeItem(key))
  }

  return {
    restored,
    /** Begin anew. */
    empty(): void {
      take(JSON.parse(first) as T)
      restored.value = false
      forget()
    },
    /** It was sent: nothing is left to be kept. */
    done(): void {
      sent = true
      forget()
    },
  }
}

export type Kept = ReturnType<typeof useKept>
