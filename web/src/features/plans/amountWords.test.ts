import { describe, expect, it } from 'vitest'
import { amountWords } from './amountWords'

const by = (...actors: ('school' | 'county' | 'cluster')[]) => ({ measures: actors.map((actor) => ({ actor })) })

describe('the sentence on how much a plan asks of whom', () => {
  it('names tasks, measures and who does them', () => {
    expect(amountWords([by('school', 'county'), by('school', 'cluster')])).toBe('2 项任务、4 条措施，其中学校办 2 条、县里办 1 条、片区办 1 条')
  })

  it('leaves out what is not adopted and who has nothing to do', () => {
    expect(amountWords([by('school'), { ...by('school', 'county'), dropped: true }])).toBe('1 项任务、1 条措施，其中学校办 1 条')
    expect(amountWords([])).toBe('0 项任务、0 条措施')
  })
})
