// The only place that speaks to the services: typed by their OpenAPI documents, errors as problems.
import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as DirectoryPaths } from './schema/directory'
import type { paths as NotificationsPaths } from './schema/notifications'
import type { paths as PlansPaths } from './schema/plans'
import type { paths as WelfarePaths } from './schema/welfare'
import { newKey } from './keys'

/** What a service refuses, in its own sentence. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly sentence: string,
    readonly fields: { field: string; sentence: string }[] = [],
    /** Questions that one more click answers, each with its code. */
    readonly warnings: { code: string; sentence: string }[] = [],
  ) {
    super(sentence)
  }
}

type Listener = () => void
const signedOutListeners = new Set<Listener>()

/** Called whenever a service says that the session is over. */
export function onSignedOut(listener: Listener): void {
  signedOutListeners.add(listener)
}

const ours: Middleware = {
  onRequest({ request }) {
    // Proves to the gate that a page of this site made the request.
    request.headers.set('X-Requested-With', 'gonghui')
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', newKey())
    }
    return request
  },
  async onResponse({ response }) {
    if (response.ok) return
    const problem = await asProblem(response)
    if (problem.code === 'not-signed-in') signedOutListeners.forEach((listener) => listener())
    throw problem
  },
  onError() {
    return new Problem(0, 'offline', '网络不通，请检查网络后再试；您填写的内容还在。')
  },
}

async function asProblem(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Partial<Problem> & { title?: string }
  return new Problem(
    response.status,
    body.code ?? 'unexpected',
    body.title ?? '系统暂时没有回应，请稍后再试。',
    body.fields ?? [],
    body.warnings ?? [],
  )
}

function client<P extends object>(service: string) {
  const made = createClient<P>({ baseUrl: `/api/${service}`, credentials: 'same-origin' })
  made.use(ours)
  return made
}

export const directory = client<DirectoryPaths>('directory')
export const plans = client<PlansPaths>('plans')
export const welfare = client<WelfarePaths>('welfare')
export const notifications = client<NotificationsPaths>('notifications')

/** The data of a reply that succeeded; failures were thrown as problems before. */
export async function dataOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T
}
