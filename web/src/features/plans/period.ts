// The year that a title names, as 2026 in 2026年工作要点; nothing where it names none.
export function yearNamed(title: string): number | null {
  const found = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(title)
  return found ? Number(found[1]) : null
}
