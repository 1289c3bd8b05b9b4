// What kinds of unions there are, in the union's words.
import type { Ownership, SchoolStage, UnionForm, UnionMove, UnionView } from '../../api/types'

export const STAGE_WORDS: Record<SchoolStage, string> = {
  kindergarten: '幼儿园',
  primary: '小学',
  central: '中心校',
  junior: '初中',
  senior: '高中',
  complete: '完全中学',
  vocational: '中职学校',
  special: '特殊教育学校',
}

export const FORM_WORDS: Record<UnionForm, string> = { single: '单独工会', joint: '联合工会', group: '教育集团工会' }

export const OWNERSHIP_WORDS: Record<Ownership, string> = { public: '公办', private: '民办' }

export const MOVE_WORDS: Partial<Record<UnionMove, string>> = {
  rename: '更名',
  retype: '变更类型',
  move: '调整片区',
  merge: '合并',
  close: '撤销',
  reopen: '恢复',
}

/** The options of a choice, in the order of its words. */
export function choicesOf<K extends string>(words: Record<K, string>): readonly (readonly [K, string])[] {
  return Object.entries(words) as [K, string][]
}

type Kind = Pick<UnionView, 'stage' | 'form' | 'rural' | 'ownership'>

/** 乡村公办小学; a form is said only where it is not the usual one. */
export function kindWords(union: Kind): string {
  const stage = union.stage ? STAGE_WORDS[union.stage] : '学校'
  const form = union.form === 'single' ? '' : `，${FORM_WORDS[union.form]}`
  return `${union.rural ? '乡村' : '城镇'}${OWNERSHIP_WORDS[union.ownership]}${stage}${form}`
}
