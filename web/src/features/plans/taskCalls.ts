// The acts on one task, as the service takes them.
import { dataOf, plans } from '../../api/client'
import type { ReportInput, ShapeInput, TaskView } from '../../api/types'

// Not an interface: the client takes headers with any name.
export type Key = { 'Idempotency-Key': string }

/** Acts that need nothing more than the wish. */
export type PlainMove = 'start' | 'take_back' | 'oblige' | 'restore'

export function move(task: TaskView, wanted: PlainMove, headers: Key): Promise<TaskView> {
  const options = { params: { path: { task_id: task.id } }, headers }
  switch (wanted) {
    case 'start':
      return dataOf(plans.POST('/tasks/{task_id}/start', options))
    case 'take_back':
      return dataOf(plans.POST('/tasks/{task_id}/take-back', options))
    case 'oblige':
      return dataOf(plans.POST('/tasks/{task_id}/oblige', options))
    case 'restore':
      return dataOf(plans.POST('/tasks/{task_id}/restore', options))
  }
}

export function report(task: TaskView, body: ReportInput, headers: Key): Promise<TaskView> {
  return dataOf(plans.POST('/tasks/{task_id}/report', { params: { path: { task_id: task.id } }, headers, body }))
}

export function assign(task: TaskView, owner: string, headers: Key): Promise<TaskView> {
  return dataOf(plans.POST('/tasks/{task_id}/assign', { params: { path: { task_id: task.id } }, headers, body: { owner_id: owner } }))
}

/** Acts that are explained. */
export type Explained = 'return' | 'exempt' | 'drop'

export function judge(task: TaskView, wanted: Explained, reason: string, headers: Key): Promise<TaskView> {
  const options = { params: { path: { task_id: task.id } }, headers, body: { reason } }
  if (wanted === 'drop') return dataOf(plans.POST('/tasks/{task_id}/drop', options))
  return wanted === 'return'
    ? dataOf(plans.POST('/tasks/{task_id}/return', options))
    : dataOf(plans.POST('/tasks/{task_id}/exempt', options))
}

/** Adapt the task; refused as stale when somebody changed it since it was read. */
export function shape(task: TaskView, body: ShapeInput): Promise<TaskView> {
  return dataOf(
    plans.PATCH('/tasks/{task_id}', { params: { path: { task_id: task.id } }, headers: { 'If-Match': `"${task.version}"` }, body }),
  )
}

/** Store a paper for a union; its id goes into the report. */
export async function storeFile(union: string, file: File, headers: Key): Promise<{ id: string; name: string }> {
  const form = new FormData()
  form.append('file', file)
  form.append('union_id', union)
  return dataOf(plans.POST('/files', { headers, body: { file: file.name, union_id: union }, bodySerializer: () => form }))
}
