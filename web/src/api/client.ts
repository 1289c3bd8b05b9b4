// The only place that speaks to the services: typed by their OpenAPI documents, errors as problems.
import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as ActivitiesPaths } from './schema/activities'
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

/** Tell the listeners where the problem is that nobody is signed in. */
export function noteSignedOut(problem: Problem): void {
  if (problem.code === 'not-signed-in') signedOutListeners.forEach((listener) => listener())
}

/** The service was not reached at all. */
export function offline(): Problem {
  return new Problem(0, 'offline', '网络不通，请检查网络后再试；您填写的内容还在。')
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
    noteSignedOut(problem)
    throw problem
  },
  onError: offline,
}

async function asProblem(response: Response): Promise<Problem> {
  return problemFrom(response.status, (await response.json().catch(() => ({}))) as ProblemBody)
}

export type ProblemBody = Partial<Problem> & { title?: string }

/** What a service said in a reply that is no success. */
export function problemFrom(status: number, body: ProblemBody): Problem {
  return new Problem(
    status,
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
export const activities = client<ActivitiesPaths>('activities')
export const notifications = client<NotificationsPaths>('notifications')

/** The data of a reply that succeeded; failures were thrown as problems before. */
export async function dataOf<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T
}
