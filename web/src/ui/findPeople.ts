// Who and what can be searched: people of a union, unions of the county.
import { dataOf, directory } from '../api/client'
import type { FoundPage } from './useSearch'

const LIMIT = 12

/** People of a union by name or pinyin initials. */
export async function findPeople(union: string, words: string): Promise<FoundPage> {
  const query = { limit: LIMIT, ...(words ? { q: words } : {}) }
  const page = await dataOf(directory.GET('/unions/{union_id}/people', { params: { path: { union_id: union }, query } }))
  return {
    items: page.items.map((person) => ({ id: person.id, name: person.name, note: person.details?.post ?? '' })),
    more: !!page.next,
  }
}

/** Unions of the county by name or pinyin initials. */
export async function findUnions(words: string): Promise<FoundPage> {
  const query = { limit: LIMIT, active: true, ...(words ? { q: words } : {}) }
  const page = await dataOf(directory.GET('/unions', { params: { query } }))
  return {
    items: page.items.map((union) => ({ id: union.id, name: union.short_name, note: union.cluster?.name ?? '' })),
    more: !!page.next,
  }
}
