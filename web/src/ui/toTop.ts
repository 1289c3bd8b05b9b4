// Room for a form that was just opened.
import { PHONE } from './usePhone'

/** On a phone the line it belongs to goes to the top; on a desk the form comes into sight. */
export function toTop(form: HTMLElement | null, inLine: boolean): void {
  const phone = window.matchMedia(PHONE).matches
  const line = phone && inLine ? form?.closest('li') : null
  ;(line ?? form)?.scrollIntoView({ block: phone ? 'start' : 'nearest' })
}
