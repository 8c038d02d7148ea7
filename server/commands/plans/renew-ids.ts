import { newId } from '@/lib/ids'

/** Everything with new ids: each of `ids` becomes another one, wherever it stands as a whole text or as a key. */
export function renewIds<T>(value: T, ids: Iterable<string>): T {
  const renewed = new Map<string, string>([...ids].map((id) => [id, newId()]))
  const renew = (part: unknown): unknown => {
    if (typeof part === 'string') return renewed.get(part) ?? part
    if (Array.isArray(part)) return part.map(renew)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [renewed.get(key) ?? key, renew(inner)]))
  }
  return renew(value) as T
}
