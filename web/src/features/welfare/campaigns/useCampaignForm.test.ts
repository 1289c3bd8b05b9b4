import { describe, expect, it } from 'vitest'
import { fieldsOf, frameOf, wrongQuota } from './useCampaignForm'

describe('the form of a campaign', () => {
  it('reads places as people type them', () => {
    expect(wrongQuota('none', '')).toBe('')
    expect(wrongQuota('count', '２０')).toBe('')
    expect(wrongQuota('percent', '101')).toContain('100')
    expect(wrongQuota('count', '0')).not.toBe('')
    expect(wrongQuota('count', '1.5')).not.toBe('')
  })

  it('sends places of one kind only, and a festival only where it has no other name', () => {
    const fields = { ...fieldsOf(null), occasion: 'mid_autumn' as const, festival: '火把节', title: ' 中秋慰问 ', quotaKind: 'percent' as const, quota: '５' }
    expect(frameOf(fields, null)).toMatchObject({ title: '中秋慰问', festival: null, quota_percent: 5, quota_count: null, person_amount: null, unions: null })
  })
})
