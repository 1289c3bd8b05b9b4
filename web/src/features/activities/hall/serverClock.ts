// The clock of the service: what is ticked without a network is sent with the moment at which it was
// ticked, and the clock of a device may be minutes off.
let ahead = 0

/** Take the service's clock over from a reply. */
export function setClock(now: string): void {
  ahead = new Date(now).getTime() - Date.now()
}

export function serverNow(): string {
  return new Date(Date.now() + ahead).toISOString()
}
