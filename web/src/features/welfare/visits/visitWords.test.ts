import { describe, expect, it } from 'vitest'
import type { Me } from '../../../api/types'
import { fieldsOf, inputOf } from './useRecordForm'
import { arrangingUnions, markOf, monthBars, reportingUnions, trackOf } from './visitWords'
import { inputOf as whomInput, nameOf, nobody, wrongWhom } from './whom'

const me = {
  unions: [
    { id: 'a', name: '甲校工会', short_name: '甲校', kind: 'school' },
    { id: 'b', name: '乙校工会', short_name: '乙校', kind: 'school' },
  ],
  roles: [
    { role: 'union_chair', union_id: 'a' },
    { role: 'staff_member', union_id: 'b' },
  ],
} as unknown as Me

describe('who does what where', () => {
  it('lets everybody of the staff report, and officers arrange', () => {
    expect(reportingUnions(me).map((one) => one.id)).toEqual(['a', 'b'])
    expect(arrangingUnions(me).map((one) => one.name)).toEqual(['甲校'])
    expect(reportingUnions({ ...me, roles: [{ role: 'auditor', union_id: 'a' }] } as unknown as Me)).toEqual([])
  })
})

describe('a visit in words', () => {
  it('says that a day has passed and never that a visit was missed', () => {
    expect(markOf({ state: 'due', state_label: '待安排', due_on: '2020-01-01', follow_up_on: null })).toEqual({ tone: 'late', word: '待安排，已过期' })
    expect(markOf({ state: 'closed', state_label: '已办结', due_on: '2020-01-01', follow_up_on: '2020-01-02' })).toEqual({ tone: 'done', word: '已办结' })
    expect(markOf({ state: 'follow_up', state_label: '待跟进', due_on: '2020-01-01', follow_up_on: '2099-01-01' }).tone).toBe('waiting')
  })

  it('tells the steps with who went', () => {
    const [step] = trackOf({ steps: [{ move: 'record', label: '登记走访记录', made_at: '2026-03-16T02:00:00Z', made_by_name: '周主席', facts: { visited_on: '2026-03-15', visitors: '周主席、郑委员' } }] })
    expect(step?.notes).toEqual(['走访日期：2026年3月15日（星期日）', '走访人：周主席、郑委员'])
  })
})

describe('the months of a county', () => {
  it('have no length where the number is too small to be told', () => {
    expect(monthBars(['12', '少于3', '0'])).toEqual([
      { key: '0', label: '1月', count: 12, count_label: '12' },
      { key: '1', label: '2月', count: null, count_label: '少于3' },
      { key: '2', label: '3月', count: 0, count_label: '0' },
    ])
  })
})

describe('the forms', () => {
  it('asks for a person of the list or a name', () => {
    expect(wrongWhom(nobody())).toBe('请选择是谁的事。')
    const retired = { person: null, retired: true, typedName: ' 宋桂兰 ' }
    expect(wrongWhom(retired)).toBe('')
    expect(nameOf(retired)).toBe('宋桂兰')
    expect(whomInput({ ...retired, person: { id: 'x', name: '别人' } })).toEqual({ person_id: null, typed_name: '宋桂兰' })
  })

  it('sends a gift and a follow-up only where there is one', () => {
    const fields = { ...fieldsOf(null, '周主席'), giftAmount: '200', followUp: '再去', followUpOn: '2026-04-01' }
    expect(inputOf(fields)).toMatchObject({ gift_form: null, gift_amount: null, gift_source: null, follow_up: null, follow_up_on: null, visitors: ['周主席'] })
    expect(inputOf({ ...fields, gave: true, leaves: true })).toMatchObject({ gift_form: 'goods', gift_amount: '200', follow_up: '再去' })
  })
})
