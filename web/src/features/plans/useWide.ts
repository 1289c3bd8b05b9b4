// Whether there is room for two panes side by side.
import { onBeforeUnmount, ref } from 'vue'

export function useWide(least = 1000) {
  const query = window.matchMedia(`(min-width: ${least}px)`)
  const wide = ref(query.matches)
  const onChange = () => {
    wide.value = query.matches
  }
  query.addEventListener('change', onChange)
  onBeforeUnmount(() => query.removeEventListener('change', onChange))
  return wide
}
