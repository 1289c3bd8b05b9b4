import { expect, test } from 'vitest'
import type { AuditEntry } from '../../api/types'
import type { Part } from './logs'
import { merge, type Source } from './merging'

function entry(minute: number, id = `id-${minute}`): AuditEntry {
  const at = new Date(Date.UTC(2026, 2, 16, 2, minute)).toISOString()
  return { id, at, act: 'x', label: '', actor_id: null, actor_name: '', acting_as: '', person_id: null, person_name: null, union_id: null, union_name: null, said: '', reason: '', outcome: 'done' }
}

/** A log that gives its entries in parts of two. */
function log(word: string, minutes: number[]): Source & { asked: number } {
  const source = {
    word,
    asked: 0,
    ask(cursor: string | null): Promise<Part> {
      source.asked += 1
      const from = Number(cursor ?? 0)
      return Promise.resolve({ items: minutes.slice(from, from + 2).map((minute) => entry(minute)), next: from + 2 < minutes.length ? String(from + 2) : null })
    },
  }
  return source
}

const minutesOf = (entries: AuditEntry[]) => entries.map((each) => new Date(each.at).getUTCMinutes())

test('entries of several logs come in one order, page by page, and none is lost', async () => {
  const logs = merge([log('甲', [50, 40, 39, 10]), log('乙', [45, 44, 43, 42, 41]), log('丙', [])])
  expect(minutesOf(await logs.take(4))).toEqual([50, 45, 44, 43])
  expect(logs.hasMore()).toBe(true)
  const rest = await logs.take(50)
  expect(minutesOf(rest)).toEqual([42, 41, 40, 39, 10])
  expect(rest.map((each) => each.system)).toEqual(['乙', '乙', '甲', '甲', '甲'])
  expect(logs.hasMore()).toBe(false)
})

test('a log is asked on only when its entries at hand are used up', async () => {
  const old = log('旧', [3, 2, 1, 0])
  const logs = merge([log('新', [50, 49, 48, 47]), old])
  await logs.take(3)
  expect(old.asked).toBe(1)
})

test('what happened at the same moment stands in one order', async () => {
  const one = (word: string, id: string): Source => ({ word, ask: () => Promise.resolve({ items: [entry(5, id)], next: null }) })
  const first = await merge([one('甲', 'a'), one('乙', 'b')]).take(2)
  const second = await merge([one('乙', 'b'), one('甲', 'a')]).take(2)
  expect(first.map((each) => each.id)).toEqual(second.map((each) => each.id))
})

test('a log that does not answer is named, and the others are read', async () => {
  const logs = merge([log('甲', [50]), { word: '乙', ask: () => Promise.reject(new Error('away')) }])
  expect(minutesOf(await logs.take(5))).toEqual([50])
  expect(logs.failed.map(({ word }) => word)).toEqual(['乙'])
  expect(logs.hasMore()).toBe(false)
})
