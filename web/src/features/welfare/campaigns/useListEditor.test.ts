import { describe, expect, it } from 'vitest'
import type { CampaignListView } from '../../../api/types'
import { editedOf, inputOf, useListEditor } from './useListEditor'

const LINE = { id: 'l1', place: 0, person_id: 'p1', name: '孙晓梅', reason: 'living', reason_label: '', cents: 50050, label: '', state: 'listed', state_label: '', card: '尾号 7890', bank: '农商行', receipted_on: null, reversed_on: null, reversed_reason: null }
const LIST = { id: 'x', version: 3, union_id: 'u', kind: 'care', person_cents: 30000, quota: 1, lines: [LINE] } as unknown as CampaignListView

describe('the editor of a list', () => {
  it('keeps a card that was not typed anew', () => {
    const [line] = editedOf(LIST)
    expect(line && inputOf(line)).toMatchObject({ person_id: 'p1', typed_name: null, amount: '500.5', card: null, bank: '农商行' })
  })

  it('adds somebody once, with the usual amount, and counts places', () => {
    const editor = useListEditor(() => LIST)
    expect(editor.dirty.value).toBe(false)
    editor.add({ id: 'p1', name: '孙晓梅' })
    editor.add({ id: null, name: '宋桂兰' })
    editor.add({ id: null, name: '宋桂兰' })
    expect(editor.lines.value.map((line) => line.name)).toEqual(['孙晓梅', '宋桂兰'])
    expect(editor.total.value).toBe(800.5)
    expect(editor.overQuota.value).toBe('名额 1 人，现在 2 人，超出 1 人。')
    editor.remove('p1')
    expect(editor.overQuota.value).toBe('')
    editor.setAll('-5')
    expect(editor.lines.value.every((line) => editor.wrongOf(line) !== '')).toBe(true)
  })
})
