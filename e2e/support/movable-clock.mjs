/**
 * Makes the clock of this process or page movable: from here on `globalThis.passTime(ms)` lets so much time pass at once.
 * Needs nothing around it, so that a page can be given its text.
 */
export function movableClock() {
  const Real = Date
  let ahead = 0
  const now = () => Real.now() + ahead
  globalThis.passTime = (ms) => void (ahead += ms)
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, as) => Reflect.construct(target, given.length === 0 ? [now()] : given, as),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
}
