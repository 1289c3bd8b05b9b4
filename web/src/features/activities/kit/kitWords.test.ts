import { describe, expect, it } from 'vitest'
import type { KitPaper } from '../../../api/types'
import { lacksOf, markOf, numberIn, sizeWords } from './kitWords'

const paper = (changes: Partial<KitPaper>): KitPaper => ({ kind: 'request', label: '请示', numbered: true, number: '', number_id: null, signed_on: null, lacks: [], signs: true, ...changes })

describe('a paper', () => {
  it('is signed, lacks something, or can be printed', () => {
    expect(markOf(paper({ number: '校工〔2026〕5号' })).word).toBe('已签发')
    expect(markOf(paper({ lacks: [{ label: '联系人', source: 'helpers', where: '在本页填写' }] })).word).toBe('还缺 1 项')
    expect(markOf(paper({ signs: false })).word).toBe('可以打印')
  })

  it('does not lack what signing it puts there', () => {
    const lacks = [{ label: '签发日期', source: 'signing' as const, where: '签发时填写' }, { label: '文号', source: 'signing' as const, where: '签发时填写' }]
    expect(markOf(paper({ lacks })).word).toBe('可以签发')
    expect(lacksOf(paper({ lacks }))).toEqual([])
    const reply = [{ label: '请示的文号', source: 'signing' as const, where: '签发时填写' }]
    expect(markOf(paper({ signs: false, lacks: reply })).word).toBe('还缺 1 项')
  })

  it('says what is missing by where it is filled in', () => {
    const lacks = [
      { label: '联系人', source: 'helpers' as const, where: '在本页填写' },
      { label: '会议时间', source: 'session' as const, where: '在会议页面填写' },
      { label: '联系电话', source: 'helpers' as const, where: '在本页填写' },
    ]
    expect(lacksOf(paper({ lacks }))).toEqual([
      { where: '在本页填写', words: '联系人、联系电话' },
      { where: '在会议页面填写', words: '会议时间' },
    ])
  })
})

describe('a number', () => {
  it('has no leading zero and nothing else in it', () => {
    expect(numberIn(' 12 ')).toBe(12)
    for (const wrong of ['', '0', '05', '5号', '-1', '123456']) expect(numberIn(wrong)).toBeNull()
  })
})

it('sizes are said in words', () => {
  expect(sizeWords(40)).toBe('1 KB')
  expect(sizeWords(234_567)).toBe('235 KB')
  expect(sizeWords(2_340_000)).toBe('2.3 MB')
})
