// Where half-written words are kept on this device.
export const PREFIX = 'gonghui.kept.'

const forgetting = new Set<() => void>()

/** Do it where the browser keeps anything. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null // a browser that keeps nothing: the words last as long as the page
  }
}

/** Hear when everything is to be forgotten: what is in memory goes with what is stored. */
export function onForgotten(listener: () => void): void {
  forgetting.add(listener)
}

/** Forget everything that anybody left half written here. */
export function forgetAllKept(): void {
  forgetting.forEach((listener) => listener())
  attempt(() => {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    kept.forEach((key) => localStorage.removeItem(key))
  })
}
