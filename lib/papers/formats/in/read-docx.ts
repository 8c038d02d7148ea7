import type { BodyMark, BodyNode } from '../../body'
import { parseClauseId } from '../../clause'
import { isSafeLink } from '../../safe-link'
import { ALTERNATIVE_STYLE_NAME, CLAUSES_PROPERTY, parseMark, SIGN_STYLE_NAME } from '../docx/clause-bookmark'
import { FileRefused } from './file-refused'
import { decided, inlineOf, type FileParagraph, type FilePiece, type FileTable, type FileText } from './file-text'
import { unzipParts } from './unzip'
import { below, child, elements, parseXml, type Element } from './xml'

const WANTED = new Set([
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/_rels/document.xml.rels',
  'docProps/custom.xml',
])

/**
 * The paragraphs and tables of a Word document, with its tracked changes. Pictures, notes, headers and fields are left
 * out. @throws FileRefused
 */
export function readDocx(file: Uint8Array): FileText {
  const parts = unzipParts(file, (name) => WANTED.has(name))
  const part = (name: string): Element | undefined => {
    const bytes = parts.get(name)
    return bytes && parseXml(new TextDecoder().decode(bytes))
  }
  const document = part('word/document.xml')
  const body = child(document, 'w:body')
  if (!body) throw new FileRefused('notDocx')
  const about: About = {
    styles: stylesOf(part('word/styles.xml')),
    ordered: orderedOf(part('word/numbering.xml')),
    links: linksOf(part('word/_rels/document.xml.rels')),
  }
  const properties = part('docProps/custom.xml')
  return { blocks: blocksOf(body, about), clauses: properties ? clausesOf(properties) : [] }
}

interface About {
  /** The name of each style, in lower case. */
  readonly styles: ReadonlyMap<string, string>
  /** Whether a list counts, by its id. */
  readonly ordered: ReadonlyMap<string, boolean>
  readonly links: ReadonlyMap<string, string>
}

const value = (of: Element | undefined): string => of?.attributes['w:val'] ?? ''

const stylesOf = (styles: Element | undefined): Map<string, string> =>
  new Map(
    (styles ? elements(styles) : []).map((style) => [
      style.attributes['w:styleId'] ?? '',
      value(child(style, 'w:name')).toLowerCase(),
    ]),
  )

function orderedOf(numbering: Element | undefined): Map<string, boolean> {
  if (!numbering) return new Map()
  const counts = new Map<string, boolean>()
  for (const one of elements(numbering)) {
    if (one.name !== 'w:abstractNum') continue
    const format = value(child(child(one, 'w:lvl'), 'w:numFmt'))
    counts.set(one.attributes['w:abstractNumId'] ?? '', format !== 'bullet' && format !== 'none')
  }
  return new Map(
    elements(numbering)
      .filter(({ name }) => name === 'w:num')
      .map((one) => [one.attributes['w:numId'] ?? '', counts.get(value(child(one, 'w:abstractNumId'))) ?? true]),
  )
}

const linksOf = (relations: Element | undefined): Map<string, string> =>
  new Map(
    (relations ? elements(relations) : []).map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  )

const clausesOf = (properties: Element) =>
  elements(properties)
    .filter(({ attributes }) => attributes.name?.startsWith(CLAUSES_PROPERTY))
    .flatMap((one) => textOf(one).split(' '))
    .flatMap((id) => parseClauseId(id) ?? [])

const textOf = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : textOf(one))).join('')

/** Holders that only wrap paragraphs. */
const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])

function blocksOf(holder: Element, about: About): FileText['blocks'][number][] {
  return elements(holder).flatMap((one) => {
    if (one.name === 'w:p') return [paragraphOf(one, about)]
    if (one.name === 'w:tbl') return [tableOf(one, about)]
    return WRAPPERS.has(one.name) ? blocksOf(one, about) : []
  })
}

function paragraphOf(paragraph: Element, about: About): FileParagraph {
  const properties = child(paragraph, 'w:pPr')
  const style =
    about.styles.get(value(child(properties, 'w:pStyle'))) ?? value(child(properties, 'w:pStyle')).toLowerCase()
  const numbers = child(properties, 'w:numPr')
  const list = value(child(numbers, 'w:numId'))
  const { pieces, label } = piecesOf(paragraph, about)
  const marks = [...below(paragraph, 'w:bookmarkStart')].flatMap(
    ({ attributes }) => parseMark(attributes['w:name'] ?? '') ?? [],
  )
  const outline = /^heading (\d)$/.exec(style)?.[1]
  return {
    style:
      style === 'title'
        ? 'title'
        : style === ALTERNATIVE_STYLE_NAME.toLowerCase()
          ? 'alternative'
          : outline
            ? Number(outline) <= 2
              ? 'heading'
              : 'minor'
            : style.includes('quote')
              ? 'quote'
              : 'text',
    list:
      list === '' || list === '0'
        ? null
        : { ordered: about.ordered.get(list) ?? true, level: Number(value(child(numbers, 'w:ilvl'))) || 0 },
    label,
    mark: marks[0] ?? null,
    madeBy: child(child(properties, 'w:rPr'), 'w:ins')?.attributes['w:author'] ?? null,
    pieces,
  }
}

const CHANGES: Record<string, 'inserted' | 'deleted'> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
}

function piecesOf(paragraph: Element, about: About): { pieces: FilePiece[]; label: string | null } {
  const pieces: FilePiece[] = []
  let label = ''
  const walk = (of: Element, change: FilePiece['change'], href: string | null): void => {
    for (const one of elements(of)) {
      const kind = CHANGES[one.name]
      if (kind) walk(one, { kind, author: one.attributes['w:author'] ?? '' }, href)
      else if (one.name === 'w:hyperlink') walk(one, change, about.links.get(one.attributes['r:id'] ?? '') ?? href)
      else if (one.name === 'w:r') {
        const style = about.styles.get(value(child(child(one, 'w:rPr'), 'w:rStyle')))
        const text = wordsIn(one)
        if (style === SIGN_STYLE_NAME.toLowerCase()) label += pieces.length === 0 && text.endsWith('\t') ? text : ''
        else if (text !== '') pieces.push({ text, marks: marksOf(child(one, 'w:rPr'), href), change })
      } else if (one.name !== 'w:pPr') walk(one, change, href)
    }
  }
  walk(paragraph, null, null)
  return { pieces, label: label === '' ? null : label.trim() }
}

const SIGNS: Record<string, string> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011' }

const wordsIn = (run: Element): string =>
  elements(run)
    .map((one) => (one.name === 'w:t' || one.name === 'w:delText' ? textOf(one) : (SIGNS[one.name] ?? '')))
    .join('')

const isOn = (properties: Element | undefined, name: string): boolean => {
  const found = child(properties, name)
  return found !== undefined && !['0', 'false', 'none', 'off'].includes(value(found))
}

function marksOf(properties: Element | undefined, href: string | null): BodyMark[] {
  const marks: BodyMark[] = []
  if (isOn(properties, 'w:b')) marks.push({ type: 'bold', attrs: {} })
  if (isOn(properties, 'w:i')) marks.push({ type: 'italic', attrs: {} })
  if (isOn(properties, 'w:u') && href === null) marks.push({ type: 'underline', attrs: {} })
  if (isSafeLink(href)) marks.push({ type: 'link', attrs: { href } })
  return marks
}

/** Its first row is its head; each cell is one paragraph. Tables inside of cells are left out. */
function tableOf(table: Element, about: About): FileTable {
  const cells: FileParagraph[] = []
  const rows = elements(table).filter(({ name }) => name === 'w:tr')
  const content = rows.map((row, i): BodyNode => {
    const own = elements(row)
      .filter(({ name }) => name === 'w:tc')
      .map((cell) => cellOf(cell, about))
    cells.push(...own)
    const type = i === 0 ? 'tableHeader' : 'tableCell'
    return {
      type: 'tableRow',
      attrs: {},
      content: own.map((cell) => ({ type, attrs: {}, content: inlineOf(decided(cell, 'all')) })),
    }
  })
  return { table: { type: 'table', attrs: {}, content }, cells }
}

function cellOf(cell: Element, about: About): FileParagraph {
  const paragraphs = elements(cell).filter(({ name }) => name === 'w:p')
  const pieces = paragraphs.flatMap((one, at): FilePiece[] => [
    ...(at > 0 ? [{ text: '\n', marks: [], change: null }] : []),
    ...paragraphOf(one, about).pieces,
  ])
  return { style: 'cell', list: null, label: null, mark: null, madeBy: null, pieces }
}
