import { describe, expect, it } from 'vitest'
import { sampleContent, sampleTask } from './draftSample'
import { charactersBefore, pieces, placesIn } from './sourceMarks'

const TEXT = '一二三四五六七八九十'

function told(content: Parameters<typeof pieces>[1], text = TEXT) {
  return pieces(text, content, 0).map((piece) => `${piece.text}:${piece.tasks.join('+')}/${piece.measures.join('+')}${piece.leftOut ?? ''}`)
}

describe('pieces of the source', () => {
  it('are the whole text in order, whatever overlaps', () => {
    const content = sampleContent([sampleTask('b', { spans: [[4, 8]] }), sampleTask('a', { spans: [[0, 5], [7, 10]] })])
    expect(pieces(TEXT, content, 0).map((piece) => piece.text).join('')).toBe(TEXT)
    expect(told(content)).toEqual(['一二三四:a/', '五:a+b/', '六七:b/', '八:b+a/', '九十:a/'])
  })

  it('know the measure inside its task', () => {
    const measure = { id: 'm', text: '', actor: 'school' as const, spans: [[2, 4]] as [number, number][] }
    expect(told(sampleContent([sampleTask('a', { spans: [[0, 6]], measures: [measure] })]))).toEqual(['一二:a/', '三四:a/m', '五六:a/', '七八九十:/'])
  })

  it('name both halves of a split task, which share their spans', () => {
    expect(told(sampleContent([sampleTask('a', { spans: [[0, 10]] }), sampleTask('a.1', { spans: [[0, 10]] })]))).toEqual(['一二三四五六七八九十:a+a.1/'])
  })

  it('show what was left out until it is taken in', () => {
    const left = { text: '', code: 'c', reason: 'r', span: [8, 10] as [number, number], taken: false }
    expect(told(sampleContent([], { left_out: [left] }))).toEqual(['一二三四五六七八:/', '九十:/0'])
    expect(told(sampleContent([], { left_out: [{ ...left, taken: true }] }))).toEqual(['一二三四五六七八九十:/'])
  })

  it('stay inside the text and skip empty spans', () => {
    expect(told(sampleContent([sampleTask('a', { spans: [[8, 99], [3, 3]] })]))).toEqual(['一二三四五六七八:/', '九十:a/'])
  })

  it('count rare characters as one, as the services do', () => {
    const text = '𠮷家工会'
    expect(told(sampleContent([sampleTask('a', { spans: [[1, 2]] })]), text)).toEqual(['𠮷:/', '家:a/', '工会:/'])
    expect(placesIn(text)(4)).toBe(text.length)
    expect(charactersBefore(text, 3)).toBe(2)
  })
})
