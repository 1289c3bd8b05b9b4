// What counts in a school, and what it may choose: the county's figure or a stricter one.
import type { UnionFigure } from '../../../api/types'

/** Its own where that is stricter, else the county's. */
export function countingIn(figure: UnionFigure): number {
  if (figure.own === null) return figure.county
  return figure.stricter === 'more' ? Math.max(figure.own, figure.county) : Math.min(figure.own, figure.county)
}

export const saidOf = (figure: UnionFigure, value: number): string => figure.choices[value] ?? String(value)

export function strictChoices(figure: UnionFigure): (readonly [string, string])[] {
  const allowed = (value: number) => (figure.stricter === 'more' ? value >= figure.county : value <= figure.county)
  return figure.choices.map((word, value) => [String(value), word] as const).filter(([value]) => allowed(Number(value)))
}
