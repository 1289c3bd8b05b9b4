// The keys of the wizard: they act on the doubt or the task that has the focus, never while somebody types.
import { nextTick, ref, type Ref } from 'vue'
import type { Draft } from './useDraft'

export const KEYS: readonly (readonly [string, string])[] = [
  ['↑ ↓', '上一项、下一项'],
  ['回车', '打开或收起这一项'],
  ['m', '并入上一项'],
  ['s', '拆成两项（打开后把光标放在要拆开的地方）'],
  ['c', '改类别'],
  ['d', '改时间'],
  ['x', '不采用，再按一次恢复'],
  ['v', '已看过'],
  ['?', '显示或收起这张表'],
]

const DOUBT = '[data-doubt]'
const TYPING = 'input, textarea, select, [contenteditable]'

export function useDraftKeys(draft: Draft, tree: Ref<HTMLElement | null>) {
  const shown = ref(false)

  function lines(): HTMLElement[] {
    return Array.from(tree.value?.querySelectorAll<HTMLElement>('[data-task-line]') ?? [])
  }

  function focusLine(id: string): void {
    void nextTick(() => lines().find((line) => line.dataset['taskLine'] === id)?.focus())
  }

  /** Doubts stand above the tasks, and one goes from one to the other. */
  function move(by: number, from: HTMLElement): void {
    const all = Array.from(tree.value?.querySelectorAll<HTMLElement>(`${DOUBT}, [data-task-line]`) ?? [])
    all[all.indexOf(from) + by]?.focus()
  }

  /** Open a task and put the focus on one of its fields. */
  async function openAt(id: string, field: string): Promise<void> {
    draft.opened.value = id
    await nextTick()
    tree.value?.querySelector<HTMLElement>(`[data-task="${id}"] [data-field="${field}"]`)?.focus()
  }

  async function merge(id: string): Promise<void> {
    focusLine((await draft.mergeWithPrevious(id)) ?? id)
  }

  function act(key: string, id: string): boolean {
    const task = draft.tasks.value.find((found) => found.id === id)
    if (!task || !draft.may('edit') || draft.reshaping.value) return false
    if (key === 'm') void merge(id)
    else if (key === 's') void openAt(id, 'text')
    else if (key === 'c') void openAt(id, 'category')
    else if (key === 'd') void openAt(id, 'months')
    else if (key === 'x') void draft.edit({ op: task.dropped ? 'restore' : 'drop', task: id })
    else if (key === 'v') void draft.edit({ op: 'settle', task: id })
    else return false
    return true
  }

  function onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    if (event.key === 'Escape' && draft.opened.value) return leave(event)
    if (target.matches(TYPING)) return
    if (event.key === '?' || event.key === '？') {
      shown.value = !shown.value
      event.preventDefault()
      return
    }
    if (target.matches(DOUBT) ? onDoubt(event.key, target) : onTask(event.key, target)) event.preventDefault()
  }

  function onDoubt(key: string, doubt: HTMLElement): boolean {
    if (key === 'ArrowDown') move(1, doubt)
    else if (key === 'ArrowUp') move(-1, doubt)
    else if (key.toLowerCase() === 'v') doubt.click()
    else return false
    return true
  }

  function onTask(key: string, line: HTMLElement): boolean {
    const id = line.dataset['taskLine']
    if (!id) return false
    if (key === 'ArrowDown') move(1, line)
    else if (key === 'ArrowUp') move(-1, line)
    else return act(key.toLowerCase(), id)
    return true
  }

  function leave(event: KeyboardEvent): void {
    const id = draft.opened.value
    // A field keeps what was typed: losing the focus saves it.
    ;(event.target as HTMLElement).blur()
    draft.opened.value = null
    if (id) focusLine(id)
    event.preventDefault()
  }

  return { shown, onKey, focusLine, openAt }
}
