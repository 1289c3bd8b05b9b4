/** A few words that stay on one line: “还有 152 天” is not broken before its unit. */
export function whole(words: string): string {
  return words.replace(/ /g, '\u00a0')
}
