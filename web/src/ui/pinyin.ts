// The pinyin initials of Chinese names, from the browser's own sorting: no table is shipped.

// The first character of each initial in the order of pinyin.
const FIRST = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀'
const LETTERS = 'abcdefghjklmnopqrstwxyz'

const order = new Intl.Collator('zh-CN-u-co-pinyin')
const known = new Map<string, string>()

function initial(character: string): string {
  if (!/[\u4e00-\u9fff]/.test(character)) return character.toLowerCase()
  for (let n = FIRST.length - 1; n >= 0; n -= 1) {
    if (order.compare(character, FIRST[n] as string) >= 0) return LETTERS[n] as string
  }
  return ''
}

/** 石桥小学 as sqxx. */
export function initials(name: string): string {
  let found = known.get(name)
  if (found === undefined) {
    found = Array.from(name, initial).join('')
    known.set(name, found)
  }
  return found
}

/** Whether a name holds what was typed, as characters or as pinyin initials. */
export function nameMatches(name: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase().replace(/\s+/g, '')
  return wanted === '' || name.toLowerCase().includes(wanted) || initials(name).includes(wanted)
}
