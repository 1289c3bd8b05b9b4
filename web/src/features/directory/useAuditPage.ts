// What the page of the logs shows: filters live in the address, so that a list can be sent on.
import { computed, onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useLoad } from '../../ui/useLoad'
import { LOGS, type LogFilter, SYSTEMS, systemOf } from './logs'
import { useMerged } from './useMerged'

const PAUSE_MS = 250
const NAMES = ['q', 'act', 'first_day', 'last_day', 'person_id'] as const
type Name = (typeof NAMES)[number] | 'system'

export function useAuditPage() {
  const route = useRoute()
  const router = useRouter()

  const system = computed(() => systemOf(route.query['system']))
  const chosen = computed(() => (system.value ? [system.value] : [...SYSTEMS]))
  const filter = computed(() => {
    const found: LogFilter = {}
    for (const name of NAMES) {
      const value = route.query[name]
      // Acts have their names within one system.
      if (typeof value === 'string' && value && (name !== 'act' || system.value)) found[name] = value
    }
    return found
  })

  const entries = useMerged(() =>
    chosen.value.map((each) => ({
      word: LOGS[each].word,
      ask: (cursor) => LOGS[each].read({ ...filter.value, ...(cursor ? { cursor } : {}) }),
    })),
  )
  const { data: acts, load: loadActs } = useLoad(async () => (system.value ? LOGS[system.value].acts() : []))
  const actChoices = computed(() => [['', '全部操作'] as const, ...(acts.value ?? []).map(({ act, label }) => [act, label] as const)])

  const words = ref(filter.value.q ?? '')
  let timer: ReturnType<typeof setTimeout> | undefined

  function change(changes: Partial<Record<Name, string | null>>): void {
    const query = Object.fromEntries(Object.entries({ ...filter.value, system: system.value, ...changes }).filter(([, value]) => value))
    void router.replace({ query: query as Record<string, string> })
  }
  function type(text: string): void {
    words.value = text
    clearTimeout(timer)
    timer = setTimeout(() => change({ q: text.trim() }), PAUSE_MS)
  }
  function clear(): void {
    words.value = ''
    void router.replace({ query: {} })
  }

  watch([filter, system], () => route.name === 'audit' && void entries.load(), { immediate: true })
  watch(system, () => route.name === 'audit' && void loadActs())
  onMounted(loadActs)
  onBeforeUnmount(() => clearTimeout(timer))

  return { ...entries, system, filter, actChoices, words, change, type, clear }
}
