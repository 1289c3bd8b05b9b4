// How much a plan asks of whom: one sentence, the same wherever a plan is looked at.
import type { Actor } from '../../api/types'

interface Counted {
  dropped?: boolean
  measures?: readonly { actor: Actor }[]
}

const DOERS: readonly (readonly [Actor, string])[] = [
  ['school', '学校办'],
  ['county', '县里办'],
  ['cluster', '片区办'],
]

/** 12 项任务、36 条措施，其中学校办 22 条、县里办 11 条、片区办 3 条; what is left out does not count. */
export function amountWords(tasks: readonly Counted[]): string {
  const kept = tasks.filter((task) => !task.dropped)
  const actors = kept.flatMap((task) => task.measures ?? []).map((measure) => measure.actor)
  const shares = DOERS.map(([actor, word]) => [word, actors.filter((found) => found === actor).length] as const)
  const parts = shares.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count} 条`)
  const whole = `${kept.length} 项任务、${actors.length} 条措施`
  return parts.length ? `${whole}，其中${parts.join('、')}` : whole
}
