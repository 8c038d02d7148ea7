/**
 * A live value read from a document: `read` returns the same object until the next change, as React's
 * useSyncExternalStore asks; `watch` calls back after each change and returns the way to stop.
 */
export interface View<T> {
  read(): T
  watch(changed: () => void): () => void
}
