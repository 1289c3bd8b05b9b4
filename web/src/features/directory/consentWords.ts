// What is said of consent on several pages.
import type { AskedView } from '../../api/types'

export const MOVE_WORDS = { give: '同意', refuse: '不同意', withdraw: '撤回同意' } as const

export const STANDING_TONES = { open: 'waiting', given: 'done', refused: 'plain', withdrawn: 'late' } as const satisfies Record<AskedView['standing'], string>
