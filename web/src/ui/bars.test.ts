import { describe, expect, it } from 'vitest'
import { barsOption, countOf, drawn, standsUp, wide, wordsAt, type Bar, type Look } from './bars'

const LOOK: Look = { bar: 'blue', text: 'black', soft: 'grey', line: 'silver', card: 'white', font: 'sans', size: 13, tones: { waiting: 'amber', done: 'green', late: 'red', plain: 'silver' } }

function bar(label: string, count: number | null, more: Partial<Bar> = {}): Bar {
  return { key: label, label, count, count_label: count === null ? '少于3' : String(count), ...more }
}

function lengths(bars: Bar[]): unknown[] {
  const { series } = barsOption(bars, LOOK, false, true)
  const [one] = Array.isArray(series) ? series : [series]
  return (one?.data as { value: unknown }[]).map(({ value }) => value)
}

describe('which bars are drawn', () => {
  it('leaves out what is nothing, except over time', () => {
    const bars = [bar('深度困难', 7), bar('相对困难', 0), bar('意外致困', null)]
    expect(drawn(bars, false).map((one) => one.label)).toEqual(['深度困难', '意外致困'])
    expect(drawn(bars, true)).toEqual(bars)
  })

  it('draws nothing where no length could be seen', () => {
    expect(drawn([bar('一', null), bar('二', 0)], true)).toEqual([])
  })

  it('reads counts, and no words that hide one', () => {
    expect(['0', '12', '少于3', '20 多', ''].map(countOf)).toEqual([0, 12, null, null, null])
  })
})

describe('a number too small to be told', () => {
  it('has no length and no box that grows', () => {
    expect(lengths([bar('一', 7), bar('二', null)])).toEqual([7, 0])
    expect(wordsAt(bar('二', null), false)).toBe('{hidden|} 少于3')
    expect(wordsAt(bar('二', null), true)).toBe('少于3\n{hidden|}')
    expect(wordsAt(bar('一', 7), false)).toBe('7')
  })
})

describe('the option', () => {
  it('lays long names down and lets few months stand where there is room', () => {
    const months = Array.from({ length: 12 }, (_, at) => bar(`${at + 1}月`, at))
    expect(standsUp(months, true, 900, 13)).toBe(true)
    expect(standsUp(months, true, 340, 13)).toBe(false)
    expect(standsUp(months, false, 900, 13)).toBe(false)
    expect(barsOption(months, LOOK, true, true)).toMatchObject({ xAxis: { type: 'category' }, yAxis: { type: 'value', min: 0 } })
    expect(barsOption(months, LOOK, false, true)).toMatchObject({ xAxis: { type: 'value', min: 0 }, yAxis: { type: 'category', inverse: true } })
  })

  it('gives names the room they need, up to eight signs', () => {
    const left = (label: string) => (barsOption([bar(label, 1)], LOOK, false, true).grid as { left: number }).left
    expect(wide('5月')).toBe(1.6)
    expect(left('困难')).toBe(2.5 * 13 + 8)
    expect(left('因病因灾因残因学因故致困的')).toBe(8.5 * 13 + 8)
  })

  it('moves only where motion is welcome', () => {
    expect(barsOption([bar('一', 1)], LOOK, false, true).animation).toBe(false)
    expect(barsOption([bar('一', 1)], LOOK, false, false).animation).toBe(true)
  })

  it('takes the colour of a state', () => {
    const { series } = barsOption([bar('一', 1, { tone: 'late' }), bar('二', 1)], LOOK, false, true)
    const [one] = Array.isArray(series) ? series : [series]
    expect(one?.data).toMatchObject([{ itemStyle: { color: 'red' } }, { itemStyle: { color: 'blue' } }])
  })

  it('tells the sum, too, to who points at a bar', () => {
    const bars = [bar('慰问', 5, { more: '2,500 元' }), bar('补助', null, { more: '不显示' })]
    const { tooltip } = barsOption(bars, LOOK, false, true)
    const told = (Array.isArray(tooltip) ? tooltip[0] : tooltip)?.formatter as (hit: unknown) => string
    expect(told([{ dataIndex: 0 }])).toBe('慰问：5，2,500 元')
    expect(told([{ dataIndex: 1 }])).toBe('补助：少于3，不显示')
    expect(told([])).toBe('')
  })
})
