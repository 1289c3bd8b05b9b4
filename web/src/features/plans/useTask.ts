// One task with its history.
import { computed } from 'vue'
import { dataOf, plans } from '../../api/client'
import { chineseDate, chineseTime } from '../../ui/dates'
import { useLoad } from '../../ui/useLoad'
import type { Tone, TrackStep } from '../../ui/track'
import { isOpen, stepOf } from './taskWords'
import type { TaskDetail } from '../../api/types'

/** Where the task stands now and whose turn it is. */
export function nowOf(task: TaskDetail): { word: string; tone: Tone } {
  if (task.state === 'done') return { word: task.own_line ? '已完成' : '已完成；县教育工会看过没有问题的，不用再做什么', tone: 'done' }
  if (!isOpen(task)) return { word: task.state === 'exempted' ? '已免办，不用再做什么' : `${task.union_name}不办理这一项`, tone: 'plain' }
  const who = task.owner_name ?? task.union_name
  const left = task.days_left ? `，${task.days_left}` : ''
  return { word: `等${who}办理并报告完成${left}`, tone: task.overdue ? 'late' : 'waiting' }
}

export function useTask(id: () => string) {
  const { data: task, problem, busy, load } = useLoad(() =>
    dataOf(plans.GET('/tasks/{task_id}', { params: { path: { task_id: id() } } })),
  )

  const track = computed<TrackStep[]>(() =>
    (task.value?.history ?? []).map((move) => ({
      ...stepOf(move, chineseDate),
      when: chineseTime(move.made_at),
      who: move.made_by_name,
    })),
  )
  const now = computed(() => (task.value ? nowOf(task.value) : null))

  return { task, problem, busy, load, track, now }
}
