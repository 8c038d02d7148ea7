import type { Body, BodyMark, BodyNode } from '../body'
import type { PaperText } from '../formats/paper-text'
import { numbering, type ClauseLabel } from '../numbering'
import { acceptedBody, baseBody } from '../plain-body'
import { codesIn, revSymbol, type PaperSnapshot, type SnapshotClause } from './snapshot'

/** What of a paper is wanted in a file. */
export interface Filter {
  /** Suggested changes: as suggestions, as if all were accepted, or as if none were there. */
  readonly suggestions: 'shown' | 'accepted' | 'base'
  readonly alternatives: boolean
  readonly reservations: boolean
  /** Where suggestions are shown: as signs, `[+EU: …]` and `[−EU: …]`, in files that cannot draw them. */
  readonly signs?: boolean
}

export const WHOLE: Filter = { suggestions: 'shown', alternatives: true, reservations: true }

/**
 * A paper as the writers of files take it: numbered as on screen, its alternatives as paragraphs in brackets behind what
 * they would replace, its reservations as footnotes.
 */
export function paperTextOf(snapshot: PaperSnapshot, filter: Filter): PaperText {
  const labels = numbering(snapshot.clauses)
  return {
    title: snapshot.title,
    symbol: revSymbol(snapshot.symbol, snapshot.rev),
    codeOf: codesIn(snapshot.parties),
    clauses: snapshot.clauses.flatMap((clause, i) => {
      const { id, kind } = clause
      const own = { id, kind, label: labels[i]!, body: bodyOf(clause, filter), alternative: null }
      if (!filter.alternatives) return [own]
      return [own, ...clause.alternatives.map((one) => alternativeOf(clause, labels[i]!, one))]
    }),
  }
}

const DECIDED = { shown: (body: Body) => body, accepted: acceptedBody, base: baseBody }

function bodyOf({ body, reservations }: SnapshotClause, { suggestions, signs, ...filter }: Filter): Body {
  const decided = DECIDED[suggestions](body)
  const told = signs ? withSigns(decided) : decided
  if (!filter.reservations || reservations.length === 0) return told
  const notes = reservations.map((one) => ({ ...one, id: `reservation-${one.number}` }))
  return [
    ...marked(
      told,
      notes.map(({ id }) => ({ type: 'reference', attrs: { id } })),
    ),
    ...notes.map(({ id, by, text }): BodyNode => {
      const words = { text, marks: [{ type: 'bracket', attrs: { id: `${id}-by`, by } }] }
      return { type: 'footnote', attrs: { id }, content: [words] }
    }),
  ]
}

/** Suggestions as brackets that say what is suggested. */
const withSigns = (body: Body): Body =>
  body.map((node): BodyNode => {
    if (!('text' in node)) return { ...node, content: withSigns(node.content) }
    const marks = node.marks.map((mark): BodyMark => {
      const sign = mark.type === 'inserted' ? '+' : mark.type === 'deleted' ? '−' : null
      return sign
        ? { type: 'bracket', attrs: { id: sign + String(mark.attrs.id), by: sign + String(mark.attrs.by) } }
        : mark
    })
    return { ...node, marks }
  })

/** With these marks on its last words. A text without words takes none. */
function marked(body: Body, marks: readonly BodyMark[]): Body {
  const at = body.findLastIndex(hasWords)
  return body.map((node, i): BodyNode => {
    if (i !== at) return node
    return 'text' in node
      ? { ...node, marks: [...node.marks, ...marks] }
      : { ...node, content: marked(node.content, marks) }
  })
}

const hasWords = (node: BodyNode): boolean =>
  'text' in node ? node.text.trim() !== '' : node.type !== 'footnote' && node.content.some(hasWords)

function alternativeOf(
  { id, kind }: SnapshotClause,
  label: ClauseLabel,
  { number, by, body }: SnapshotClause['alternatives'][number],
): PaperText['clauses'][number] {
  const sign = `alt.${number}`
  const mark: BodyMark = { type: 'bracket', attrs: { id: `${id}-${sign}`, by: by.join(',') } }
  return {
    id,
    kind,
    label: {
      short: [label.short, sign].filter((part) => part !== '').join(' '),
      full: [label.full, sign].filter((part) => part !== '').join(' '),
      depth: label.depth,
    },
    body: bracketed(baseBody(body), mark),
    alternative: { number, by },
  }
}

const bracketed = (body: Body, mark: BodyMark): Body =>
  body.map((node): BodyNode =>
    'text' in node ? { ...node, marks: [mark, ...node.marks] } : { ...node, content: bracketed(node.content, mark) },
  )
