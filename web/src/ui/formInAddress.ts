// Which form is open stands in the address: Back closes it first, coming back opens it again.
import { computed, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

const MARK = '#form-'

/** The part of an address that opens a form; `of` tells those of one line from another's. */
export function formHash(name: string, of: string): string {
  return `${MARK}${name}-${of}`
}

/** Whether some form of this page is open. */
export function useFormIsOpen() {
  const route = useRoute()
  return computed(() => route.hash.startsWith(MARK))
}

/** Keep `form` and the address alike; `known` are the forms that may be opened here now. */
export function useFormInAddress<F extends string>(form: Ref<F | null>, of: () => string, known: () => readonly F[]): void {
  const route = useRoute()
  const router = useRouter()
  const asked = () => known().find((name) => formHash(name, of()) === route.hash) ?? null
  const isOurs = () => route.hash.startsWith(MARK) && route.hash.endsWith(`-${of()}`)

  watch(
    // One text: news that changes none of these must not open again what is just being closed.
    () => [route.hash, of(), ...known()].join(' '),
    () => {
      form.value = asked()
      // Somebody else's address, or one from before: what is not offered must not hide the page's act.
      if (form.value === null && isOurs() && known().length) void router.replace({ query: route.query, hash: '' })
    },
    { immediate: true, flush: 'sync' },
  )
  watch(form, async (now) => {
    const here = { query: route.query }
    if (now !== null) {
      if (route.hash === formHash(now, of())) return
      const go = route.hash.startsWith(MARK) ? router.replace : router.push
      await go({ ...here, hash: formHash(now, of()) })
    } else if (!isOurs()) {
      return
    } else if (history.state?.back === router.resolve({ path: route.path, ...here }).fullPath) {
      router.back()
    } else {
      await router.replace({ ...here, hash: '' })
    }
  })
}
