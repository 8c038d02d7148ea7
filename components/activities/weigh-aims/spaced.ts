/** Passes values on at once, but no more often than every `pause` milliseconds; of those in between only the last, later. */
export interface Spaced<Value> {
  (value: Value): void
  /** Passes on now what waits. */
  flush(): void
}

export function spaced<Value>(pause: number, pass: (value: Value) => void): Spaced<Value> {
  let waiting: { value: Value } | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const due = () => {
    timer = null
    if (waiting) send(waiting.value)
  }
  const send = (value: Value) => {
    waiting = null
    timer = setTimeout(due, pause)
    pass(value)
  }
  const spacedOut = (value: Value) => {
    if (timer === null) send(value)
    else waiting = { value }
  }
  spacedOut.flush = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (waiting) pass(waiting.value)
    waiting = null
  }
  return spacedOut
}
