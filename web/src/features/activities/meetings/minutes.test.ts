import { describe, expect, it } from 'vitest'
import type { MeetingForm } from '../../../api/types'
import { minutesBody, missingFinal, newDecision, newMatter, newMinutes, wrongFacts, wrongMatters } from './minutes'

const FORM = { place: '会议室', host_name: '林书记', recorder_name: '何干事', attendants: [{ name: '林书记', side: 'party', side_label: '党组织', post: '', person_id: null }] } as unknown as MeetingForm

describe('the form for minutes', () => {
  it('begins with what was said last time', () => {
    const draft = newMinutes(FORM)
    expect(wrongFacts(draft)).toEqual({})
    expect(draft.seats).toEqual([{ name: '林书记', side: 'party', post: '', personId: null }])
    expect(missingFinal(draft)).toContain('议题')
  })

  it('says at once what only the congress adopts', () => {
    const draft = newMinutes(FORM)
    draft.matters = [{ ...newMatter(), title: '绩效办法', power: 'P4' }]
    expect(wrongMatters(draft)['0.result']).toContain('教代会')
    draft.matters = [{ ...newMatter(), title: '绩效办法', power: 'P4', result: 'to_congress' }]
    expect(wrongMatters(draft)).toEqual({})
  })

  it('wants no decision carried out before it was made, and a title for what was discussed', () => {
    const draft = newMinutes(FORM)
    draft.matters = [{ ...newMatter(), decisions: [{ ...newDecision(), text: '修好。', dueOn: '2020-01-01' }] }]
    expect(Object.keys(wrongMatters(draft))).toEqual(['0.title', '0.0.due'])
  })

  it('sends no empty lines', () => {
    const draft = newMinutes(FORM)
    draft.seats.push({ name: ' ', side: 'other', post: '', personId: null })
    draft.matters = [{ ...newMatter(), title: '食堂', decisions: [newDecision()] }, newMatter()]
    const body = minutesBody(draft, true)
    expect(body.attendants).toHaveLength(1)
    expect(body.matters).toHaveLength(1)
    expect(body.matters?.[0]?.decisions).toEqual([])
  })
})
