// Whether the page is as narrow as a phone.
import { onBeforeUnmount, ref } from 'vue'

export const PHONE = '(max-width: 767px)'

export function usePhone() {
  const query = window.matchMedia(PHONE)
  const phone = ref(query.matches)
  const onChange = () => {
    phone.value = query.matches
  }
  query.addEventListener('change', onChange)
  onBeforeUnmount(() => query.removeEventListener('change', onChange))
  return phone
}
