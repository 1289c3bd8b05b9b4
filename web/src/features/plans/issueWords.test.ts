import { describe, expect, it } from 'vitest'
import { movedWords } from './issueWords'

const at = (past: number, before_signing: number) => movedWords({ past, before_signing, sign_by: '2026-12-18' })

describe('what issuing does to days before signing', () => {
  it('says how many are over and how many come before signing', () => {
    expect(at(9, 0)).toBe('有 9 条的期限已过，下发后按签收期限 12月18日 计。')
    expect(at(9, 2)).toBe('有 9 条的期限已过，有 2 条的期限早于签收期限，下发后按签收期限 12月18日 计。')
    expect(at(0, 2)).toBe('有 2 条的期限早于签收期限，下发后按签收期限 12月18日 计。')
  })

  it('is silent where nothing moves', () => {
    expect(at(0, 0)).toBe('')
  })
})
