// What was filled in without a network: kept on this device with its key, and sent as soon as it can
// be, however often the reply gets lost; the service answers the same to the same key.
import { computed, ref } from 'vue'
import { newKey } from '../api/keys'
import { activities, dataOf, directory, Problem, welfare } from '../api/client'
import { attempt, onForgotten, PREFIX } from './keptStore'
import { useSession } from './session'
import { asProblem } from './useLoad'

const SERVICES = { welfare, activities }
type Post = (path: string, options: object) => Promise<{ data?: unknown }>

export interface Unsent {
  key: string
  /** Whose it is to answer; what was kept before others kept anything is for welfare. */
  service?: keyof typeof SERVICES
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
const { me } = useSession()
/** Whose they are: never sent as anybody else's. */
let owner = ''
let running: Promise<void> | null = null
let started = false
/** Those that the browser did not keep. */
const loose = new Set<string>()

// Each has a place of its own, so that two tabs never write over one another.
function place(key = '', of = owner): string {
  return `${PREFIX}${of}.unsent.${key}`
}

function store(item: Unsent): void {
  const kept = attempt(() => (localStorage.setItem(place(item.key), JSON.stringify(item)), true))
  if (kept) loose.delete(item.key)
  else loose.add(item.key)
  lasts.value = !loose.size
}

function read(): Unsent[] {
  const found = attempt(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(place()))
      .flatMap((key) => attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Unsent | null) ?? []),
  )
  return (found ?? []).sort((one, other) => one.at.localeCompare(other.at))
}

/** As the device has it: another tab may have sent, added or deleted some, or have signed out. */
function reread(): void {
  if (owner) items.value = [...read(), ...items.value.filter((one) => loose.has(one.key))]
}

function isHere(key: string): boolean {
  return items.value.some((one) => one.key === key)
}

/** Whose they are now; what somebody else has stored stays stored for them. */
function own(person: string): void {
  owner = person
  loose.clear()
  items.value = owner ? read() : []
}

/** Whoever is signed in takes over what is theirs. */
function adopt(): void {
  const person = me.value?.person_id
  if (person && person !== owner) own(person)
}

onForgotten(() => own(''))

function isForLater(problem: Problem): boolean {
  return LATER.includes(problem.status) || problem.status >= 500 || problem.code === 'still-running'
}

async function post<T>(item: Unsent): Promise<T> {
  // Which path it is, is known to whoever kept it.
  const send = SERVICES[item.service ?? 'welfare'].POST as unknown as Post
  const { data } = await send(item.path, {
    params: { path: item.ids },
    headers: { 'Idempotency-Key': item.key },
    body: item.body,
  })
  return data as T
}

function drop(key: string, of = owner): void {
  items.value = items.value.filter((one) => one.key !== key)
  loose.delete(key)
  attempt(() => localStorage.removeItem(place(key, of)))
}

/** Another tab may have signed in somebody else since: the browser would send it in their name. */
async function isOwners(person: string): Promise<boolean> {
  if (!person || me.value?.person_id !== person) return false
  const now = await dataOf(directory.GET('/me')).catch(() => null)
  return now?.person_id === person && owner === person
}

async function sendAll(): Promise<void> {
  const person = owner
  reread()
  const waiting = items.value.filter((one) => !one.refused)
  if (!waiting.length || !(await isOwners(person))) return
  for (const item of waiting) {
    reread()
    if (owner !== person) return
    if (!isHere(item.key)) continue
    try {
      await post(item)
      drop(item.key, person)
      sent.value += 1
    } catch (error) {
      const problem = asProblem(error)
      if (isForLater(problem) || owner !== person) return
      reread()
      if (!isHere(item.key)) continue
      const refused = { ...item, refused: problem.sentence }
      items.value = items.value.map((one) => (one.key === item.key ? refused : one))
      store(refused)
    }
  }
}

/** Send what waits, one after the other; whatever cannot be reached now stays. */
async function flush(): Promise<void> {
  running ??= sendAll().finally(() => {
    running = null
  })
  return running
}

export function useUnsent() {
  /** Take over what this person has left on the device, and go on trying. */
  function start(): void {
    adopt()
    void flush()
    if (started) return
    started = true
    window.addEventListener('storage', reread)
    window.addEventListener('online', () => void flush())
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void flush())
    setInterval(() => items.value.length && void flush(), AGAIN_MS)
  }

  /** Keep it first, then send it; a refusal is the form's to show, and nothing is kept of it. */
  async function submit<T>(what: Pick<Unsent, 'service' | 'path' | 'ids' | 'body' | 'word' | 'form'>): Promise<Sent<T>> {
    const item: Unsent = { ...what, key: newKey(), at: new Date().toISOString(), refused: null }
    adopt()
    const person = owner
    items.value = [...items.value, item]
    store(item)
    await running
    if (!isHere(item.key)) return { state: 'kept' }
    try {
      const reply = await post<T>(item)
      drop(item.key, person)
      return { state: 'sent', reply }
    } catch (error) {
      const problem = asProblem(error)
      if (isForLater(problem) || owner !== person) return { state: 'kept' }
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
