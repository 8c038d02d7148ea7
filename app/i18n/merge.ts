export type Texts = { [key: string]: string | Texts }

/** `over` upon `under`, at every depth. */
export function merge(under: Texts, over: Texts): Texts {
  const merged: Texts = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    merged[key] = typeof value === 'object' && typeof below === 'object' ? merge(below, value) : value
  }
  return merged
}
