// Asking the schools that are behind: by message at most once a week, or by a text for the chat group.
import { computed, ref } from 'vue'
import { copyText } from '../../ui/copyText'
import { chineseTime } from '../../ui/dates'
import { ElMessage } from '../../ui/element'
import type { Wall } from './useWall'
import { againAt } from './wallRows'

export function useWallChase(wall: Wall) {
  const { asking, mayAsk, everyDays, at, rows, may } = wall
  /** Text that could not be put on the clipboard, to be copied by hand. */
  const byHand = ref('')

  const nextTime = computed(() => {
    const times = rows.value.filter((row) => row.signed_on === null).flatMap((row) => againAt(row, everyDays.value, at.value) ?? [])
    return times.sort()[0] ?? null
  })
  const why = computed(() => {
    if (may('chase')) return asking.value.length ? `已选 ${asking.value.length} 所` : '请在学校名单里选择要催办的学校'
    // Asking is closed although somebody could be asked: the vacations stop it.
    if (mayAsk.value.length > 0) return '现在是假期，不催办；开学后再提醒。'
    return nextTime.value ? `${everyDays.value} 天内都催过一次，${chineseTime(nextTime.value)}后可再催。` : ''
  })

  async function ask(): Promise<void> {
    const asked = await wall.chase()
    if (asked !== null) ElMessage.success(`已通知 ${asked} 所学校的工会主席，请他们签收；${everyDays.value} 天后可再催。`)
  }

  async function copy(): Promise<void> {
    const text = await wall.chaseText()
    if (text === null) return
    const copied = await copyText(text)
    byHand.value = copied ? '' : text
    if (copied) ElMessage.success('催办文字已复制，可以粘贴到工作群。')
  }

  return { offered: computed(() => may('chase') || may('copy_chase_text')), asking, may, busy: wall.busyAct, problem: wall.actProblem, byHand, why, ask, copy }
}

export type WallChase = ReturnType<typeof useWallChase>
