// Sending a file so that its way can be watched and stopped: `fetch` tells nothing of what has left.
import { noteSignedOut, offline, problemFrom, type Problem, type ProblemBody } from './client'

export interface Upload<T> {
  /** The reply; rejected with a `Problem`. */
  done: Promise<T>
  stop: () => void
}

/** Send a form. A repeat after a failure brings the same key, so that it has one effect. */
export function upload<T>(address: string, form: FormData, key: string, onShare: (share: number) => void): Upload<T> {
  const request = new XMLHttpRequest()
  const done = new Promise<T>((resolve, reject: (problem: Problem) => void) => {
    request.open('POST', address)
    request.setRequestHeader('X-Requested-With', 'gonghui')
    request.setRequestHeader('Idempotency-Key', key)
    request.upload.addEventListener('progress', (event) => onShare(event.lengthComputable ? event.loaded / event.total : 0))
    request.addEventListener('error', () => reject(offline()))
    request.addEventListener('abort', () => reject(offline()))
    request.addEventListener('load', () => {
      const body = read(request.responseText)
      if (request.status >= 200 && request.status < 300) return resolve(body as T)
      const problem = problemFrom(request.status, body as ProblemBody)
      noteSignedOut(problem)
      reject(problem)
    })
    request.send(form)
  })
  return { done, stop: () => request.abort() }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
