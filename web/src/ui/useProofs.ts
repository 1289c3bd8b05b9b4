// The proofs of a matter: what is there, what is on its way, and what went wrong with which file.
import { computed, reactive, ref } from 'vue'
import { activities, dataOf, Problem, welfare } from '../api/client'
import { newKey } from '../api/keys'
import type { ProofKind, ProofView } from '../api/types'
import { upload, type Upload } from '../api/upload'
import { asProblem, useLoad } from './useLoad'

/** Which service keeps them: the same routes by the same code, so that one client's types do for all. */
export type ProofService = 'welfare' | 'activities'
export function proofClient(service: ProofService): typeof welfare {
  return service === 'welfare' ? welfare : (activities as unknown as typeof welfare)
}

export interface Matter {
  service: ProofService
  kind: string
  id: string
}

/** A file that was chosen and is not stored yet; it stays until it is, or until a person drops it. */
export interface Sending {
  readonly number: number
  readonly file: File
  readonly kind: ProofKind
  share: number
  problem: Problem | null
}

const MEGABYTE = 1024 * 1024

export function useProofs(matter: () => Matter, stored: () => void) {
  const { data: proofs, problem, busy, load } = useLoad(() => dataOf(proofClient(matter().service).GET('/proofs', { params: { query: { subject_kind: matter().kind, subject_id: matter().id } } })))
  const sending = ref<Sending[]>([])
  const running = new Map<number, Upload<ProofView>>()
  // A try that may have arrived is repeated with its key, so that it is stored once.
  const keys = new Map<number, string>()
  let count = 0

  const limit = computed(() => proofs.value?.limit_megabytes ?? 0)

  async function add(files: Iterable<File>, kind: ProofKind): Promise<void> {
    const chosen = Array.from(files, (file) => reactive<Sending>({ number: (count += 1), file, kind, share: 0, problem: null }))
    sending.value.push(...chosen)
    // One after the other: a school's line is narrow, and each is checked on its own.
    for (const one of chosen) if (isWanted(one)) await send(one)
  }

  async function send(one: Sending): Promise<void> {
    one.problem = tooLarge(one.file, limit.value)
    if (one.problem) return
    one.share = 0
    const key = keys.get(one.number) ?? newKey()
    keys.set(one.number, key)
    const started = upload<ProofView>(`/api/${matter().service}/proofs`, formOf(one, matter()), key, (share) => (one.share = share))
    running.set(one.number, started)
    try {
      const proof = await started.done
      if (proofs.value) proofs.value = { ...proofs.value, items: [...proofs.value.items, proof] }
      drop(one)
      stored()
    } catch (error) {
      one.problem = asProblem(error)
      if (one.problem.status >= 400 && one.problem.status < 500) keys.delete(one.number)
      // It was stopped on its way, and may have arrived all the same.
      if (!isWanted(one)) await load()
    } finally {
      running.delete(one.number)
    }
  }

  function isWanted(one: Sending): boolean {
    return sending.value.some((left) => left.number === one.number)
  }

  /** Forget a file that was chosen; where it is on its way, stop it. */
  function drop(one: Sending): void {
    sending.value = sending.value.filter((left) => left.number !== one.number)
    running.get(one.number)?.stop()
    keys.delete(one.number)
  }

  function replace(changed: ProofView): void {
    if (proofs.value) proofs.value = { ...proofs.value, items: proofs.value.items.map((one) => (one.id === changed.id ? changed : one)) }
    stored()
  }

  return { proofs, problem, busy, load, sending, add, send, drop, replace }
}

function formOf(one: Sending, matter: Matter): FormData {
  const form = new FormData()
  form.set('kind', one.kind)
  form.set('subject_kind', matter.kind)
  form.set('subject_id', matter.id)
  form.set('file', one.file)
  return form
}

function tooLarge(file: File, megabytes: number): Problem | null {
  if (!megabytes || file.size <= megabytes * MEGABYTE) return null
  return new Problem(413, 'proof-too-large', `文件超过 ${megabytes} MB，请压缩或分成几份后再上传。`)
}

/** 1.2 MB, 340 KB: as people read it. */
export function sizeWords(bytes: number): string {
  return bytes >= MEGABYTE ? `${(bytes / MEGABYTE).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`
}
