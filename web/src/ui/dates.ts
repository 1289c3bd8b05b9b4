const WEEKDAYS = '日一二三四五六'

/** 2026-03-08 as 2026年3月8日（星期日）. */
export function chineseDate(day: string | null | undefined): string {
  if (!day) return ''
  const [year, month, date] = day.slice(0, 10).split('-').map(Number) as [number, number, number]
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, date)).getUTCDay()]
  return `${year}年${month}月${date}日（星期${weekday}）`
}

/** A moment as 3月8日 14:30, in China. */
export function chineseTime(moment: string): string {
  const china = inChina(moment)
  return `${china.getUTCMonth() + 1}月${china.getUTCDate()}日 ${clock(moment)}`
}

/** A moment as 7:06, in China. */
export function clock(moment: string): string {
  const china = inChina(moment)
  return `${china.getUTCHours()}:${String(china.getUTCMinutes()).padStart(2, '0')}`
}

function inChina(moment: string): Date {
  return new Date(new Date(moment).getTime() + 8 * 3600_000)
}

/** Today in China, as the services write days. */
export function today(): string {
  return new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
}

/** So many days after a day. */
export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
