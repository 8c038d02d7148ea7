/** What one source file says of the catalogues: the namespaces it opens, and the keys it asks for in them. */
export interface Uses {
  readonly namespaces: readonly string[]
  /** Every text in quotes; in a template, what is filled in stands for one or more words of a key. */
  readonly literals: readonly RegExp[]
  /** Keys written out in full in a call such as `t('copy')`, where the file opens a single namespace for that name. */
  readonly asked: readonly string[]
  /** Whether some call names its key by a variable alone. */
  readonly open: boolean
}

const OPENING =
  /(?:const|let)\s+(\w+)\s*=\s*(?:await\s+)?(?:useTranslations|getTranslations)\(\s*(?:'([\w.-]*)'|`([^`]*)`)?[^)]*\)/g
const ANY_OPENING = /(?:useTranslations|getTranslations)(?:<'([\w.-]+)'>|\(\s*(?:'([\w.-]*)'|`([^`]*)`)?)/g
const QUOTED = /'((?:[\w.-])+)'|`((?:[\w.-]|\$\{[^}]*\})+)`|titled\('([\w.-]+)'\)/g

/** Reads a source file's uses, by its look: the convention that makes it possible is `const name = useTranslations('namespace')`. */
export function usesIn(source: string): Uses {
  const namespaces = [...source.matchAll(ANY_OPENING)].map(
    ([, type, plain, template]) => type ?? plain ?? template ?? '',
  )
  if (/\btitled\(/.test(source)) namespaces.push('')
  const literals = [...source.matchAll(QUOTED)].map(([, plain, template, title]) =>
    pattern(plain ?? template ?? title!),
  )
  const asked: string[] = []
  const names = [...source.matchAll(OPENING)]
  for (const [, name, namespace] of names) {
    const shared = names.filter(([, other]) => other === name).length > 1
    if (shared || namespace === undefined) continue
    const calls = source.matchAll(new RegExp(`\\b${name}(?:\\.rich|\\.markup|\\.raw)?\\(\\s*'([\\w.-]+)'`, 'g'))
    for (const [, key] of calls) asked.push(namespace ? `${namespace}.${key}` : key!)
  }
  const open = names.some(([, name]) =>
    new RegExp(`\\b${name}(?:\\.rich|\\.markup|\\.raw|\\.has)?\\(\\s*[a-z]\\w*[\\s,.)]`).test(source),
  )
  return { namespaces, literals, asked, open }
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function pattern(literal: string): RegExp {
  const parts = literal.split(/\$\{[^}]*\}/).map(escape)
  return new RegExp(`^${parts.join('.+')}$`)
}

/** Whether a file's uses reach this key: a namespace it opens, then a literal of the same file. */
export function reaches(uses: Uses, key: string): boolean {
  return uses.namespaces.some((namespace) => {
    const at = new RegExp(`^${escape(namespace).replace(/\\\$\\\{.*?\\\}/g, '.+')}${namespace ? '\\.' : ''}`).exec(key)
    if (!at) return false
    const rest = key.slice(at[0].length)
    return uses.literals.some((literal) => literal.test(rest)) || (uses.open && !rest.includes('.'))
  })
}
