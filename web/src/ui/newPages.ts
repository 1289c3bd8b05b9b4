// After an upgrade the parts of an open page are gone from the server: load the page anew, once.
const KEY = 'gonghui.reloaded-at'
const PAUSE_MS = 60_000

export function reloadWhenPartsAreGone(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0)
    if (Date.now() - last < PAUSE_MS) return
    sessionStorage.setItem(KEY, String(Date.now()))
    event.preventDefault()
    location.reload()
  })
}
