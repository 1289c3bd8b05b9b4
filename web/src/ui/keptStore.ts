// Where half-written words are kept on this device.
export const PREFIX = 'gonghui.kept.'

/** Do it where the browser keeps anything. */
export function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null // a browser that keeps nothing: the words last as long as the page
  }
}

/** Forget everything that anybody left half written here. */
export function forgetAllKept(): void {
  attempt(() => {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    kept.forEach((key) => localStorage.removeItem(key))
  })
}
