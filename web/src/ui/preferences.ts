// Choices of this device: large type.
import { ref, watchEffect } from 'vue'

const KEY = 'gonghui.large-type'
const largeType = ref(read())

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes'
  } catch {
    return false // a browser that keeps nothing shows the normal size
  }
}

watchEffect(() => {
  document.documentElement.classList.toggle('large', largeType.value)
  try {
    localStorage.setItem(KEY, largeType.value ? 'yes' : 'no')
  } catch {
    // The choice then lasts as long as the page.
  }
})

export function useLargeType() {
  return largeType
}
