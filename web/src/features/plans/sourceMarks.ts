// Cutting a source text into pieces that each know which tasks, measures and left-out texts they belong to.
import type { DraftContent } from '../../api/types'

export interface Piece {
  start: number
  text: string
  tasks: string[]
  measures: string[]
  leftOut: number | null
}

interface Owned {
  start: number
  end: number
  task?: string
  measure?: string
  leftOut?: number
}

/** Places counted in characters, as the services count, to places in a JavaScript string. */
export function placesIn(text: string): (place: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (place) => place
  const places: number[] = []
  let at = 0
  for (const character of text) {
    places.push(at)
    at += character.length
  }
  return (place) => places[place] ?? at
}

/** How many characters, as the services count, stand before this place of a JavaScript string. */
export function charactersBefore(text: string, place: number): number {
  return Array.from(text.slice(0, place)).length
}

/** The whole text in order, cut wherever a task, a measure or a left-out text begins or ends. */
export function pieces(text: string, content: DraftContent, plan: number): Piece[] {
  const owned = ownedSpans(content, plan, placesIn(text), text.length)
  const cuts = new Set([0, text.length])
  for (const span of owned) {
    cuts.add(span.start)
    cuts.add(span.end)
  }
  const edges = [...cuts].sort((a, b) => a - b)
  owned.sort((a, b) => a.start - b.start)
  const found: Piece[] = []
  let open: Owned[] = []
  let next = 0
  for (let n = 0; n + 1 < edges.length; n += 1) {
    const start = edges[n] as number
    open = open.filter((span) => span.end > start)
    for (let span = owned[next]; span && span.start <= start; span = owned[next]) {
      open.push(span)
      next += 1
    }
    found.push(pieceOf(text, start, edges[n + 1] as number, open))
  }
  return found
}

function pieceOf(text: string, start: number, end: number, owners: readonly Owned[]): Piece {
  const named = (key: 'task' | 'measure') => [...new Set(owners.flatMap((span) => span[key] ?? []))]
  return {
    start,
    text: text.slice(start, end),
    tasks: named('task'),
    measures: named('measure'),
    leftOut: owners.find((span) => span.leftOut !== undefined)?.leftOut ?? null,
  }
}

function ownedSpans(content: DraftContent, plan: number, at: (place: number) => number, length: number): Owned[] {
  const found: Owned[] = []
  function keep(span: readonly [number, number], owner: Omit<Owned, 'start' | 'end'>): void {
    const start = Math.max(0, at(span[0]))
    const end = Math.min(length, at(span[1]))
    if (start < end) found.push({ start, end, ...owner })
  }
  for (const task of content.plans[plan]?.tasks ?? []) {
    for (const span of task.spans ?? []) keep(span, { task: task.id })
    for (const measure of task.measures ?? []) {
      for (const span of measure.spans ?? []) keep(span, { task: task.id, measure: measure.id })
    }
  }
  content.left_out?.forEach((left, index) => {
    if (!left.taken) keep(left.span, { leftOut: index })
  })
  return found
}
