import { describe, expect, it } from 'vitest'
import type { Colleague, Delegate } from '../../../api/types'
import { aboutDelegate, numberOf, readPasted, wrongNumber } from './termWords'

const staff: Colleague[] = [
  { person_id: 'p1', name: '赵一', sex: 'female', birth_year: 1990, is_teacher: true },
  { person_id: 'p2', name: '钱二', sex: null, birth_year: null, is_teacher: null },
  { person_id: 'p3', name: '钱二', sex: null, birth_year: null, is_teacher: null },
]

describe('a pasted list', () => {
  it('finds people of the register by their name, and only where there is one of it', () => {
    const [first, second, third] = readPasted('赵一\n钱二\n\n孙三', staff)
    expect([first?.person_id, first?.known]).toEqual(['p1', true])
    expect([second?.person_id, second?.known]).toEqual([null, false])
    expect([third?.name, third?.known]).toEqual(['孙三', false])
  })

  it('reads what stands behind a name in any order', () => {
    expect(readPasted('孙三\t男，1988年 教师 教务主任 领导 26票', staff)[0]).toMatchObject({ sex: 'male', birth_year: 1988, is_teacher: true, is_leader: true, votes_for: 26, post: '教务主任' })
    expect(readPasted('李四,职工', staff)[0]).toMatchObject({ is_teacher: false, post: '' })
  })
})

describe('a delegate', () => {
  it('is told with what is known and nothing else', () => {
    const one = { standing: 'ex_officio', standing_label: '当然代表', post: '校长', sex: null, birth_year: 1975, is_teacher: null, is_leader: true, rolls: ['congress'], votes_for: null } as unknown as Delegate
    expect(aboutDelegate(one, true)).toBe('当然代表，校长，1975 年生，学校领导，教代会')
    expect(aboutDelegate(one, false)).toBe('当然代表，校长，1975 年生，学校领导')
  })
})

describe('a number', () => {
  it('is not known while it is empty', () => {
    expect([numberOf(' '), numberOf('30')]).toEqual([null, 30])
    expect([wrongNumber('', '人数'), wrongNumber('', '人数', true), wrongNumber('3个', '人数')]).toEqual(['', '请填写人数。', '人数请填写整数。'])
  })
})
