// Counts as bars: what the chart library is told, worked out without it.
import type { BarSeriesOption } from 'echarts/charts'
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import type { Tone } from './track'

export type BarsOption = ComposeOption<BarSeriesOption | GridComponentOption | TooltipComponentOption>

export interface Bar {
  key: string
  label: string
  /** Empty where the count is too small to be told: then no length may be seen. */
  count: number | null
  count_label: string
  /** What else the table says of it, as a sum. */
  more?: string
  tone?: Tone
}

/** Colours and the size of the type in px, as the page has them now. */
export interface Look {
  bar: string
  text: string
  soft: string
  line: string
  card: string
  font: string
  size: number
  tones: Record<Tone, string>
}

const LONGEST_LABEL = 8
const ROOM = 4
/** Each upright bar has room for the words above it. */
const UPRIGHT_EM = 4

/** A count that came as words; empty where it is not told. */
export function countOf(words: string): number | null {
  return /^\d+$/.test(words) ? Number(words) : null
}

/** Which bars are drawn: none if no length could be seen; over time, also those of nothing. */
export function drawn(bars: readonly Bar[], overTime: boolean): readonly Bar[] {
  if (!bars.some((one) => one.count)) return []
  return overTime ? bars : bars.filter((one) => one.count !== 0)
}

export function standsUp(bars: readonly Bar[], overTime: boolean, width: number, size: number): boolean {
  return overTime && width >= bars.length * UPRIGHT_EM * size
}

/** The width of words in em: Chinese signs take one, others little more than half. */
export function wide(words: string): number {
  return [...words].reduce((sum, sign) => sum + (sign > '\u00ff' ? 1 : 0.6), 0)
}

const widest = (words: readonly string[]) => Math.max(0, ...words.map(wide))

/** What stands at the end of a bar; where no length is shown, an empty dashed box of always the same size. */
export function wordsAt(one: Bar, upright: boolean): string {
  if (one.count !== null) return one.count_label
  return upright ? `${one.count_label}\n{hidden|}` : `{hidden|} ${one.count_label}`
}

export function barsOption(bars: readonly Bar[], look: Look, upright: boolean, still: boolean): BarsOption {
  const { size } = look
  const text = { fontFamily: look.font, fontSize: size }
  // A little more than the signs take, so that rounding breaks no line.
  const left = (Math.min(LONGEST_LABEL, widest(bars.map((one) => one.label))) + 0.5) * size
  const right = (widest(bars.map((one) => one.count_label)) + 1) * size + (bars.some((one) => one.count === null) ? 2 * size : 0)
  const names = {
    type: 'category' as const,
    data: bars.map((one) => one.label),
    axisLine: { show: true, lineStyle: { color: look.line } },
    axisTick: { show: false },
    axisLabel: { ...text, color: look.text, interval: 0, margin: ROOM * 2, ...(upright ? {} : { width: left, overflow: 'break' as const, lineHeight: size * 1.15 }) },
  }
  const lengths = { type: 'value' as const, min: 0, show: false }
  return {
    animation: !still,
    animationDuration: 300,
    textStyle: text,
    grid: upright
      ? { left: 0, right: 0, top: size * 2.5, bottom: size * 2, outerBoundsMode: 'none' }
      : { left: left + ROOM * 2, right, top: 0, bottom: 0, outerBoundsMode: 'none' },
    ...(upright ? { xAxis: names, yAxis: lengths } : { xAxis: lengths, yAxis: { ...names, inverse: true } }),
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText', // words are never read as a page
      confine: true,
      axisPointer: { type: 'none' },
      backgroundColor: look.card,
      borderColor: look.line,
      textStyle: { ...text, color: look.text },
      formatter: (hit) => said(bars[(Array.isArray(hit) ? hit[0] : hit)?.dataIndex ?? -1]),
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: size * (upright ? 2.5 : 1.2),
        data: bars.map((one) => ({ value: one.count ?? 0, itemStyle: { color: one.tone ? look.tones[one.tone] : look.bar, borderRadius: upright ? [3, 3, 0, 0] : [0, 3, 3, 0] } })),
        label: {
          ...text,
          show: true,
          position: upright ? 'top' : 'right',
          align: upright ? 'center' : 'left',
          color: look.text,
          formatter: (hit) => {
            const one = bars[hit.dataIndex]
            return one ? wordsAt(one, upright) : ''
          },
          rich: { hidden: { width: size, height: size * 0.7, borderWidth: 1, borderColor: look.soft, borderType: 'dashed' } },
        },
      },
    ],
  }
}

function said(one: Bar | undefined): string {
  return one ? `${one.label}：${one.count_label}${one.more ? `，${one.more}` : ''}` : ''
}
