// What happened, said for a moment; with a way back where there is one.
import { h } from 'vue'
import { ElMessage } from './element'

const LONG_MS = 8000

export function say(words: string, undo: { word: string; act: () => unknown } | null = null): void {
  if (!undo) {
    ElMessage.success({ message: words, grouping: true })
    return
  }
  const button = h('button', { type: 'button', class: 'undo', onClick: () => (shown.close(), undo.act()) }, undo.word)
  const shown = ElMessage.success({ message: h('span', [words, button]), duration: LONG_MS, showClose: true })
}
