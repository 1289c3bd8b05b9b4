// A page that somebody left open shows what is true when they come back to it, and when news comes.
import { onBeforeUnmount, watch } from 'vue'
import { useCounts } from './useCounts'

const PAUSE_MS = 5_000

export function useFresh(load: () => Promise<unknown>): void {
  const { news } = useCounts()
  let last = Date.now()

  function look(): void {
    if (document.visibilityState !== 'visible' || Date.now() - last < PAUSE_MS) return
    last = Date.now()
    void load()
  }

  watch(news, () => void load())
  document.addEventListener('visibilitychange', look)
  window.addEventListener('focus', look)
  onBeforeUnmount(() => {
    document.removeEventListener('visibilitychange', look)
    window.removeEventListener('focus', look)
  })
}
