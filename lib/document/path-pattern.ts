/**
 * A place in a document: a root's name, then the keys of nested maps; null stands for any place in a
 * sequence (array or text).
 */
export type Path = readonly (string | null)[]

/** What the names in a pattern stood for in a path that matched. */
export type Matched = Readonly<Record<string, string>>

/**
 * A pattern such as `answers/:step/:self`: `:name` stands for one key and keeps it, a last `**` for
 * anything below. A match gives the keys kept; null is no match.
 */
export function pathPattern(pattern: string): (path: Path) => Matched | null {
  const parts = pattern.split('/')
  const open = parts.at(-1) === '**'
  if (open) parts.pop()
  return (path) => {
    if (open ? path.length < parts.length : path.length !== parts.length) return null
    const kept: Record<string, string> = {}
    for (const [i, part] of parts.entries()) {
      const key = path[i]
      if (key === null || key === undefined) return null
      if (part.startsWith(':')) kept[part.slice(1)] = key
      else if (part !== key) return null
    }
    return kept
  }
}
