import { describe, expect, it } from 'vitest'
import type { WallLine } from '../../api/types'
import { againAt, askable, clustersOf, filterOf, queryOf, shownRows, type WallFilter } from './wallRows'

const INITIALS: Record<string, string> = { 高坪小学: 'gpxx', 石桥小学: 'sqxx', 县一中: 'xyz', 直属幼儿园: 'zsyey' }

function school(name: string, more: Partial<WallLine> = {}): WallLine {
  return {
    union_id: name,
    name,
    initials: INITIALS[name] ?? '',
    cluster_name: '城区片区',
    chair: null,
    school_plan_id: name,
    signed_on: null,
    signed_name: null,
    from_paper: false,
    last_chased_at: null,
    tasks_chased_at: null,
    counts: { total: 3, done: 0, overdue: 0, opens: null },
    differences: 0,
    ...more,
  }
}

const rows = [
  school('高坪小学', { counts: { total: 3, done: 0, overdue: 2, opens: null } }),
  school('石桥小学', { cluster_name: '南河片区', last_chased_at: '2026-03-02T00:00:00Z' }),
  school('县一中', { signed_on: '2026-03-01', differences: 1 }),
  school('直属幼儿园', { cluster_name: null, signed_on: '2026-03-01' }),
]
const names = (filter: Partial<WallFilter>) => shownRows(rows, { state: 'all', cluster: '', name: '', ...filter }).map((row) => row.name)

describe('the wall shows', () => {
  it('every school in the order given while nothing is asked', () => {
    expect(names({})).toEqual(rows.map((row) => row.name))
  })

  it.each([
    ['signed', ['县一中', '直属幼儿园']],
    ['unsigned', ['高坪小学', '石桥小学']],
    ['overdue', ['高坪小学']],
    ['different', ['县一中']],
  ] as const)('the %s', (state, expected) => {
    expect(names({ state })).toEqual(expected)
  })

  it('schools by a part of the name or by pinyin initials, spaces and capitals aside', () => {
    expect(names({ name: '小学' })).toEqual(['高坪小学', '石桥小学'])
    expect(names({ name: ' SQ xx' })).toEqual(['石桥小学'])
    expect(names({ name: '没有' })).toEqual([])
  })

  it('one cluster, those in none included', () => {
    expect(clustersOf(rows)).toEqual(['城区片区', '南河片区', '未分片区'])
    expect(names({ cluster: '未分片区' })).toEqual(['直属幼儿园'])
    expect(names({ cluster: '城区片区', state: 'unsigned' })).toEqual(['高坪小学'])
  })
})

describe('the filter in the address', () => {
  it('comes back as it was', () => {
    const filter: WallFilter = { state: 'unsigned', cluster: '南河片区', name: 'sq' }
    expect(filterOf(new URLSearchParams(queryOf(filter)))).toEqual(filter)
    expect(queryOf({ state: 'all', cluster: '', name: '' })).toBe('')
  })

  it('shows every school for a state it does not know', () => {
    expect(filterOf(new URLSearchParams('?state=toString')).state).toBe('all')
  })
})

describe('asking again', () => {
  const asked = rows[1] as WallLine

  it('waits the county\'s number of days to the minute', () => {
    expect(againAt(asked, 7, Date.parse('2026-03-08T23:59:00Z'))).toBe('2026-03-09T00:00:00.000Z')
    expect(againAt(asked, 7, Date.parse('2026-03-09T00:00:00Z'))).toBeNull()
  })

  it('leaves out who signed and who was asked lately', () => {
    expect(askable(rows, 7, Date.parse('2026-03-05T00:00:00Z')).map((row) => row.name)).toEqual(['高坪小学'])
  })
})
