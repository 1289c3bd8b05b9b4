// What was filled in without a network: kept on this device with its key, and sent as soon as it can
// be, however often the reply gets lost; the service answers the same to the same key.
import { computed, ref } from 'vue'
import { newKey } from '../api/keys'
import { Problem, welfare } from '../api/client'
import { attempt, PREFIX } from './keptStore'
import { useSession } from './session'
import { asProblem } from './useLoad'

export interface Unsent {
  key: string
  path: string
  /** The parts of the address that are ids. */
  ids: Record<string, string>
  body: object
  /** What it is, in the words of the list. */
  word: string
  /** Where its form is, to mend what was refused. */
  form: string
  at: string
  /** Why the service does not take it; it is not sent again until somebody has mended it. */
  refused: string | null
}

export type Sent<T> = { state: 'sent'; reply: T } | { state: 'kept' } | { state: 'refused'; problem: Problem }

const AGAIN_MS = 30_000
// The service was not reached, is out of breath, or asks who it is: the same thing can be sent later.
const LATER = [0, 401, 408, 425, 429]

const items = ref<Unsent[]>([])
const sent = ref(0)
/** Some browsers keep nothing: then it lasts as long as the page does. */
const lasts = ref(true)
let owner = ''
let running: Promise<void> | null = null
let started = false

function place(): string {
  return `${PREFIX}${owner}.unsent`
}

function store(): void {
  const kept = attempt(() => {
    if (items.value.length) localStorage.setItem(place(), JSON.stringify(items.value))
    else localStorage.removeItem(place())
    return true
  })
  lasts.value = kept === true
}

function read(): Unsent[] {
  const found = attempt(() => JSON.parse(localStorage.getItem(place()) ?? '[]') as Unsent[])
  return Array.isArray(found) ? found : []
}

function isForLater(problem: Problem): boolean {
  return LATER.includes(problem.status) || problem.status >= 500 || problem.code === 'still-running'
}

async function post<T>(item: Unsent): Promise<T> {
  const { data } = await welfare.POST(item.path as '/visits', {
    params: { path: item.ids },
    headers: { 'Idempotency-Key': item.key },
    body: item.body,
  } as never)
  return data as T
}

function drop(key: string): void {
  items.value = items.value.filter((one) => one.key !== key)
  store()
}

/** Send what waits, one after the other; whatever cannot be reached now stays. */
async function flush(): Promise<void> {
  if (running) return running
  running = (async () => {
    for (const item of items.value.filter((one) => !one.refused)) {
      try {
        await post(item)
        drop(item.key)
        sent.value += 1
      } catch (error) {
        const problem = asProblem(error)
        if (isForLater(problem)) break
        items.value = items.value.map((one) => (one.key === item.key ? { ...one, refused: problem.sentence } : one))
        store()
      }
    }
  })().finally(() => {
    running = null
  })
  return running
}

export function useUnsent() {
  const { me } = useSession()

  /** Take over what this person has left on the device, and go on trying. */
  function start(): void {
    const person = me.value?.person_id ?? ''
    if (person !== owner) {
      owner = person
      items.value = owner ? read() : []
    }
    void flush()
    if (started) return
    started = true
    window.addEventListener('online', () => void flush())
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void flush())
    setInterval(() => items.value.length && void flush(), AGAIN_MS)
  }

  /** Keep it first, then send it; a refusal is the form's to show, and nothing is kept of it. */
  async function submit<T>(what: Pick<Unsent, 'path' | 'ids' | 'body' | 'word' | 'form'>): Promise<Sent<T>> {
    const item: Unsent = { ...what, key: newKey(), at: new Date().toISOString(), refused: null }
    items.value = [...items.value, item]
    store()
    await running
    if (!items.value.some((one) => one.key === item.key)) return { state: 'kept' }
    try {
      const reply = await post<T>(item)
      drop(item.key)
      return { state: 'sent', reply }
    } catch (error) {
      const problem = asProblem(error)
      if (isForLater(problem)) return { state: 'kept' }
      drop(item.key)
      return { state: 'refused', problem }
    }
  }

  return { items: computed(() => items.value), sent, lasts, start, flush, submit, drop }
}

/** Whether somebody who signs out would lose something, and wants to stay for it. */
export function staysForUnsent(): boolean {
  const waiting = items.value.length
  return waiting > 0 && !window.confirm(`还有 ${waiting} 份内容没有提交，退出后会从本机删除。确定退出吗？`)
}
