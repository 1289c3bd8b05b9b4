// School unions of the county by name or pinyin initials, but for one.
import { dataOf, directory } from '../../api/client'
import type { FoundPage } from '../../ui/useSearch'

const LIMIT = 12

export async function findOthers(but: string, words: string): Promise<FoundPage> {
  const query = { limit: LIMIT + 2, active: true, ...(words ? { q: words } : {}) }
  const page = await dataOf(directory.GET('/unions', { params: { query } }))
  const others = page.items.filter((union) => union.kind === 'school' && union.id !== but)
  return {
    items: others.slice(0, LIMIT).map((union) => ({ id: union.id, name: union.short_name, note: union.cluster?.name ?? '' })),
    more: !!page.next || others.length > LIMIT,
  }
}
