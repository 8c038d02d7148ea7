import * as Y from 'yjs'
import type { Who } from '@/lib/workshop/permissions'

/** Everything in a paper's document, as plain values, and which shared type each clause's text is. */
export interface PaperPicture {
  readonly roots: Record<string, string>
  readonly clauses: Record<
    string,
    { fields: Record<string, unknown>; text: string; holders: string; suggested: Record<string, string> }
  >
  readonly moves: Record<string, string>
}

const holder = (map: Y.Map<unknown>, key: string): string => {
  const id = (map.get(key) as Y.AbstractType<unknown> | undefined)?._item?.id
  return id ? `${id.client}:${id.clock}` : 'none'
}

export function paperPicture(doc: Y.Doc): PaperPicture {
  const roots: Record<string, string> = {}
  for (const name of [...doc.share.keys()].sort()) {
    if (name !== 'clauses' && name !== 'moves') roots[name] = JSON.stringify(doc.getMap(name).toJSON())
  }
  const clauses: PaperPicture['clauses'] = {}
  for (const [id, own] of doc.getMap<Y.Map<unknown>>('clauses')) {
    const { order, kind, depth, state, body, ...rest } = own.toJSON() as Record<string, unknown>
    const holders = [holder(doc.getMap('clauses'), id), holder(own, 'body'), holder(own, 'alternatives')].join()
    const fields = { order, kind, depth, state, rest: JSON.stringify(rest) }
    clauses[id] = { fields, text: String(body), holders, suggested: suggestedIn(own.get('body')) }
  }
  const moves = Object.fromEntries([...doc.getMap('moves')].map(([key, move]) => [key, JSON.stringify(move)]))
  return { roots, clauses, moves }
}

/** The words of a clause by the party that suggests to insert them; `base`: those that nobody does. */
function suggestedIn(body: unknown): Record<string, string> {
  const words: Record<string, string> = { base: '' }
  const read = (type: unknown): void => {
    if (type instanceof Y.XmlText) {
      for (const { insert, attributes = {} } of type.toDelta() as { insert: unknown; attributes?: object }[]) {
        const marks = Object.entries(attributes).filter(([key]) => key.startsWith('inserted'))
        const known = marks.map(([, value]) => value as { id?: string; by?: string })
        // Of several, the inner one names the outer one behind its dot.
        const inner = known.filter(({ id }) => !known.some((other) => other.id?.split('.')[1] === id?.split('.')[0]))
        const by = inner.length === 1 ? (inner[0]!.by ?? 'nobody') : known.length > 0 ? 'several' : 'base'
        words[by] = (words[by] ?? '') + String(insert)
      }
    } else if (type instanceof Y.XmlFragment) for (const child of type.toArray()) read(child)
  }
  read(body)
  return words
}

/** What of the words of others and of the base text changed, where this person only suggests. */
export function forbiddenToSuggest(was: PaperPicture, is: PaperPicture, who: Who): string[] {
  const found: string[] = []
  for (const [id, { suggested, fields }] of Object.entries(was.clauses)) {
    const now = is.clauses[id]
    for (const by of new Set([...Object.keys(suggested), ...Object.keys(now?.suggested ?? {})])) {
      if (by === who.delegation || (suggested[by] ?? '') === (now?.suggested[by] ?? '')) continue
      found.push(`words of ${by} in clause ${id}: “${suggested[by]}”, then “${now?.suggested[by]}”`)
    }
    if (JSON.stringify(fields) !== JSON.stringify(now?.fields)) found.push(`a field of clause ${id} changed`)
  }
  if (Object.keys(was.clauses).length !== Object.keys(is.clauses).length) found.push('a clause was made')
  return found
}

/** The rules of papers once more, slow and obvious: what changed that this person may not change. */
export function forbiddenInPaper(
  was: PaperPicture,
  is: PaperPicture,
  who: Who,
  adopted: ReadonlySet<string>,
): string[] {
  const found: string[] = []
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
  if (differs(was.roots, is.roots)) found.push('a root changed that is the server’s')
  if (who.role === 'observer' || who.standing === 'adviser') {
    if (differs(was, is)) found.push(`a change by ${who.role}, ${who.standing}`)
  }
  for (const key of new Set([...Object.keys(was.moves), ...Object.keys(is.moves)])) {
    if (was.moves[key] !== is.moves[key] && !key.startsWith(`${who.participant}:`)) found.push(`move ${key} changed`)
  }
  for (const [id, before] of Object.entries(was.clauses)) {
    const now = is.clauses[id]
    if (!now) {
      found.push(`clause ${id} is gone`)
      continue
    }
    if (before.holders !== now.holders) found.push(`clause ${id} has another text`)
    if (before.fields.rest !== now.fields.rest) found.push(`clause ${id} has a field it should not`)
    const { order: _, ...fieldsBefore } = before.fields
    const { order: __, ...fieldsNow } = now.fields
    if (adopted.has(id) && differs([before.text, fieldsBefore], [now.text, fieldsNow]))
      found.push(`adopted clause ${id} changed`)
  }
  for (const [id, { fields }] of Object.entries(is.clauses)) {
    const { order, kind, depth, state } = fields
    const fits =
      (order === undefined || (typeof order === 'string' && /^[0-9A-Za-z]*[1-9A-Za-z]$/.test(order))) &&
      (kind === undefined || ['title', 'heading', 'preambular', 'operative', 'section'].includes(kind as string)) &&
      (depth === undefined || [0, 1, 2, 3].includes(depth as number)) &&
      (state === undefined || ['present', 'joined', 'withdrawn'].includes(state as string))
    if (!fits) found.push(`clause ${id} has values that do not fit`)
    if (!(id in was.clauses) && !/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)) found.push(`clause ${id} has no proper id`)
    if (
      /<(?!\/?(paragraph|heading|bulletList|orderedList|listItem|blockquote|hardBreak|table|tableRow|tableHeader|tableCell|footnote|bold|italic|underline|link|reference|bracket|inserted|deleted|~))/i.test(
        is.clauses[id]!.text,
      )
    ) {
      found.push(`clause ${id} holds what no text may: ${is.clauses[id]!.text.slice(0, 200)}`)
    }
  }
  return found
}
