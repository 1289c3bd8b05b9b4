// Element Plus uses Array.prototype.at, which Chrome 90 does not have.
function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const place = Math.trunc(index) || 0
  return this[place < 0 ? this.length + place : place]
}

for (const prototype of [Array.prototype, String.prototype] as object[]) {
  if (!('at' in prototype)) {
    Object.defineProperty(prototype, 'at', { value: at, writable: true, configurable: true })
  }
}
