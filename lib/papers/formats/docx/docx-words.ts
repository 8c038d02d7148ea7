import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InsertedTextRun,
  TextRun,
  type ParagraphChild,
} from 'docx'
import type { Body, BodyMark } from '../../body'
import { isSafeLink } from '../../safe-link'
import { closing, opening, stretches, type Names } from '../inline'
import { xmlText } from '../xml-text'
import { SIGN_STYLE } from './clause-bookmark'
import type { DocxFile } from './docx-file'

/** A comment that is to be put around words of a paragraph, by the number of its first part. */
export interface OpenComment {
  readonly ids: readonly number[]
  readonly quote: string
}

export interface WordsContext extends Pick<DocxFile, 'nameOf' | 'at'> {
  readonly names: Names
  /** Numbers tracked changes through the file. */
  readonly nextChange: () => number
}

const RTL = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Whether a text begins with a letter that is written from right to left. */
export const isRightToLeft = (text: string): boolean => RTL.test(text)

export const signRun = (text: string): TextRun => new TextRun({ text, style: SIGN_STYLE })

/** The words of one paragraph: suggestions as tracked changes by their delegation, brackets as signs, comments where they stand. */
export function wordsOf(
  content: Body,
  { names, nameOf, at, nextChange }: WordsContext,
  comments: readonly OpenComment[] = [],
): ParagraphChild[] {
  const all = stretches(content, names)
  const text = all.map((stretch) => stretch.text).join('')
  const rightToLeft = isRightToLeft(text)
  const open = comments.map((one) => {
    const found = one.quote === '' ? 0 : text.indexOf(one.quote)
    return {
      ...one,
      from: Math.max(0, found),
      to: found < 0 || one.quote === '' ? text.length : found + one.quote.length,
    }
  })
  const cuts = [...new Set(open.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const children: ParagraphChild[] = []
  let place = 0
  const signs = () => {
    for (const { ids, from, to } of open) {
      if (from === place) children.push(...ids.map((id) => new CommentRangeStart(id)))
      if (to === place && (to > from || text === ''))
        children.push(
          ...ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
        )
    }
  }
  signs()
  for (const { text: whole, marks, opens, closes, refers } of all) {
    if (opens.length > 0) children.push(signRun(opening(opens)))
    for (const piece of cutAt(
      whole,
      cuts.map((cut) => cut - place),
    )) {
      children.push(runOf(piece, marks, { rightToLeft, nameOf, at, nextChange }))
      place += piece.length
      if (cuts.includes(place) && piece !== '') signs()
    }
    if (closes > 0) children.push(signRun(closing(closes)))
    for (const number of refers) children.push(new FootnoteReferenceRun(number))
  }
  return children
}

function cutAt(text: string, places: readonly number[]): string[] {
  const within = places.filter((place) => place > 0 && place < text.length)
  return [0, ...within].map((from, i) => text.slice(from, within[i] ?? text.length))
}

interface RunContext extends Pick<WordsContext, 'nameOf' | 'at' | 'nextChange'> {
  readonly rightToLeft: boolean
}

function runOf(
  text: string,
  marks: readonly BodyMark[],
  { rightToLeft, nameOf, at, nextChange }: RunContext,
): ParagraphChild {
  const has = (type: string) => marks.some((mark) => mark.type === type)
  const parts = xmlText(text).split('\n')
  const options = {
    ...(parts.length === 1 ? { text: parts[0]! } : {}),
    bold: has('bold'),
    italics: has('italic'),
    ...(has('underline') ? { underline: {} } : {}),
    ...(rightToLeft ? { rightToLeft } : {}),
  }
  const authors = (type: string) => [
    ...new Set(marks.filter((mark) => mark.type === type).map(({ attrs }) => nameOf(String(attrs.by)))),
  ]
  // Words that somebody suggests and another strikes are a suggestion still.
  const changed = has('inserted') ? authors('inserted') : authors('deleted')
  if (changed.length > 0) {
    const change = {
      ...options,
      text: parts.join(' '),
      id: nextChange(),
      author: changed.join('; '),
      date: new Date(at).toISOString(),
    }
    return has('inserted') ? new InsertedTextRun(change) : new DeletedTextRun(change)
  }
  const run = parts.length === 1 ? new TextRun(options) : new TextRun({ ...options, children: withBreaks(parts) })
  const href = marks.find(({ type }) => type === 'link')?.attrs.href
  return isSafeLink(href) ? new ExternalHyperlink({ link: href, children: [run] }) : run
}

const withBreaks = (parts: readonly string[]) =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [new TextRun({ break: 1 }) as never, part]))
