// What issuing a plan would do, in words.
import type { IssuePreview } from '../../api/types'
import { shortDay } from './draftWords'

type Moved = Pick<IssuePreview, 'past' | 'before_signing' | 'sign_by'>

/** How many measures would be due on the day to sign by, because their own day comes before it. */
export function movedWords({ past, before_signing, sign_by }: Moved): string {
  const parts = [past ? `有 ${past} 条的期限已过` : '', before_signing ? `有 ${before_signing} 条的期限早于签收期限` : ''].filter(Boolean)
  return parts.length ? `${parts.join('，')}，下发后按签收期限 ${shortDay(sign_by)} 计。` : ''
}

/** Where the number of working days to sign comes from. */
export function termWords(from: IssuePreview['sign_within_from']): string {
  return { county: '天数是县里设定的', document: '天数来自导入的文件', usual: '县里没有设定天数，按通常的天数' }[from]
}
