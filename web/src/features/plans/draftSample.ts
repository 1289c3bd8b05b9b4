// A small draft for tests.
import type { DraftContent, DraftTask, DraftView } from '../../api/types'

export function sampleTask(id: string, more: Partial<DraftTask> = {}): DraftTask {
  return { id, title: id, text: id, category: 'other', months: [], dropped: false, doubts: [], measures: [], spans: [], ...more }
}

export function sampleContent(tasks: DraftTask[], more: Partial<DraftContent> = {}): DraftContent {
  return { plans: [{ title: '计划', year: 2026, organisation: null, guiding_ideology: null, tasks, doubts: [], spans: [] }], left_out: [], made: 0, ...more }
}

export function sampleView(content: DraftContent, version = 1): DraftView {
  return {
    id: 'd',
    title: '计划',
    name: '计划.docx',
    state: 'open',
    version,
    made_at: '2026-03-01T00:00:00Z',
    changed_at: '2026-03-01T00:00:00Z',
    plan_id: null,
    source_text: '',
    content,
    open_doubts: [0],
    actions: ['edit'],
  }
}
