// What is wrong with a field, in our own words: the browser's boxes speak its own language.
import { nextTick } from 'vue'

export const LONGEST_TEXT = 2000

/** As the services count: characters, not the halves of an emoji. */
export function lengthOf(text: string): number {
  return Array.from(text.trim()).length
}

/** Nothing is cut: what is too long stays to be shortened. */
export function tooLong(text: string, most = LONGEST_TEXT): string {
  const written = lengthOf(text)
  return written > most ? `已写 ${written} 字，超出 ${most} 字，请删减后再提交；写的内容都还在。` : ''
}

export function wrongText(text: string, empty: string, most = LONGEST_TEXT): string {
  return text.trim() === '' ? empty : tooLong(text, most)
}

/** Bring whoever submitted to the first field that says what is wrong. */
export async function showWrong(form: EventTarget | null): Promise<void> {
  await nextTick()
  const field = (form as HTMLElement | null)?.querySelector<HTMLElement>('[aria-invalid="true"]')
  field?.focus({ preventScroll: true })
  field?.scrollIntoView({ block: 'center' })
}
