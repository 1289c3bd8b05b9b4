// Asking the schools that are behind: by message at most once a week, or by a text for the chat group.
import { computed, ref } from 'vue'
import { copyText } from '../../ui/copyText'
import { chineseDate, chineseTime } from '../../ui/dates'
import { useFormInAddress } from '../../ui/formInAddress'
import { say } from '../../ui/say'
import type { Wall } from './useWall'
import { askable, behind, nextTime, type Matter } from './wallRows'

const ACTS: Record<Matter, { chase: string; copy: string }> = {
  sign: { chase: 'chase', copy: 'copy_chase_text' },
  late: { chase: 'chase_overdue', copy: 'copy_overdue_text' },
}
const MATTERS: readonly Matter[] = ['sign', 'late']

export function useWallChase(wall: Wall) {
  const { asking, everyDays, at, rows, may } = wall
  /** What is about to be sent, shown before it is. */
  const preview = ref<Matter | null>(null)
  /** Text that could not be put on the clipboard, to be copied by hand. */
  const byHand = ref<{ matter: Matter; text: string } | null>(null)

  const late = computed(() => behind(rows.value, 'late'))
  const lateTasks = computed(() => late.value.reduce((sum, row) => sum + row.counts.overdue, 0))
  const lateAskable = computed(() => askable(rows.value, everyDays.value, at.value, 'late'))
  const mayAsk = (matter: Matter) => may(ACTS[matter].chase)
  const mayCopy = (matter: Matter) => may(ACTS[matter].copy)
  const schools = computed(() => (preview.value === 'late' ? lateAskable.value : asking.value))

  useFormInAddress(preview, () => wall.planId, () => MATTERS.filter((matter) => mayAsk(matter) && (matter === 'late' || asking.value.length > 0)))

  /** The notice as the chairs will read it. */
  const notice = computed(() => {
    const title = wall.wall.value?.title ?? ''
    if (preview.value === 'late') return `催办：《${title}》还有工作逾期。请补写办理情况和日期；办不了的，请向县教育工会说明。（每所学校写明自己的件数）`
    return `催签：《${title}》还没有签收。签收截止：${chineseDate(wall.wall.value?.sign_by)}。请打开计划点“签收”。`
  })

  function why(matter: Matter): string {
    if (mayAsk(matter)) return ''
    // Asking is closed although somebody could be asked: the vacations stop it.
    if (askable(rows.value, everyDays.value, at.value, matter).length > 0) return '现在是假期，不催办；开学后再提醒。'
    const next = nextTime(rows.value, everyDays.value, at.value, matter)
    return next ? `都已催过，${chineseTime(next)} 起可再催。` : ''
  }

  async function send(): Promise<void> {
    const matter = preview.value
    if (!matter) return
    const asked = await wall.chase(matter, schools.value)
    if (asked === null) return
    preview.value = null
    say(matter === 'sign' ? `已通知 ${asked} 所学校的工会主席，请他们签收；${everyDays.value} 天后可再催。` : `已通知 ${asked} 所学校的工会主席，请他们办理；${everyDays.value} 天后可再催。`)
  }

  async function copy(matter: Matter): Promise<void> {
    const text = await wall.chaseText(matter)
    if (text === null) return
    const copied = await copyText(text)
    byHand.value = copied ? null : { matter, text }
    if (copied) say('催办文字已复制，可以粘贴到工作群。')
  }

  return { preview, schools, notice, asking, late, lateTasks, everyDays, mayAsk, mayCopy, may, busy: wall.busyAct, problem: wall.actProblem, byHand, why, send, copy }
}

export type WallChase = ReturnType<typeof useWallChase>
