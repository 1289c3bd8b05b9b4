// Asking again and again while the page is looked at; more slowly where nothing answers.
import { onBeforeUnmount, onMounted } from 'vue'

const SLOWEST_MS = 30_000

/** `look` says whether it was answered. */
export function usePoll(look: () => Promise<boolean>, everyMs: number): void {
  let pause = everyMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false

  async function turn(): Promise<void> {
    if (document.visibilityState === 'visible') {
      const answered = await look()
      pause = answered ? everyMs : Math.min(pause * 2, SLOWEST_MS)
    }
    if (!ended) timer = setTimeout(() => void turn(), pause)
  }

  function wake(): void {
    if (document.visibilityState !== 'visible' || ended) return
    clearTimeout(timer)
    pause = everyMs
    void turn()
  }

  onMounted(() => {
    void turn()
    document.addEventListener('visibilitychange', wake)
    window.addEventListener('online', wake)
  })
  onBeforeUnmount(() => {
    ended = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('online', wake)
  })
}
