import { describe, expect, it } from 'vitest'
import { labelOf, partialDate, sentDate } from './personWords'

describe('days known in part', () => {
  it('are shown as exactly as they are known', () => {
    expect(partialDate('1990')).toBe('1990年')
    expect(partialDate('1990-05')).toBe('1990年5月')
    expect(partialDate('1990-05-09')).toBe('1990年5月9日')
    expect(partialDate(null)).toBe('')
  })

  it('are read as people type them', () => {
    for (const typed of ['1990-5', '1990.05', '1990/5', '1990年5月', ' 1990 年 5 月 ']) expect(sentDate(typed)).toBe('1990-05')
    for (const typed of ['1990-5-9', '1990.05.09', '1990年5月9日']) expect(sentDate(typed)).toBe('1990-05-09')
    for (const typed of ['1990', '1990年']) expect(sentDate(typed)).toBe('1990')
  })

  it('are not guessed', () => {
    for (const typed of ['', '90', '五月', '1990-', '5月', '19905']) expect(sentDate(typed)).toBeNull()
  })
})

it('a field that has no label is named by itself', () => {
  expect(labelOf('phone')).toBe('手机号')
  expect(labelOf('birth')).toBe('出生年月')
  expect(labelOf('unknown')).toBe('unknown')
})
