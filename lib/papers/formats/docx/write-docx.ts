import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  LevelFormat,
  LineNumberRestartFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import { plainText, type Body, type BodyNode } from '../../body'
import { withFootnotes } from '../../footnotes'
import { isBlock, namesOf } from '../inline'
import type { PaperText } from '../paper-text'
import { xmlText } from '../xml-text'
import {
  ALTERNATIVE_STYLE,
  ALTERNATIVE_STYLE_NAME,
  bodyHash,
  CLAUSES_PROPERTY,
  markName,
  SIGN_STYLE,
  SIGN_STYLE_NAME,
} from './clause-bookmark'
import type { DocxComment, DocxFile } from './docx-file'
import { isRightToLeft, wordsOf, type OpenComment, type WordsContext } from './docx-words'

const INDENT = 720 // twips: half an inch
const INK = '1A1A1A'
const BULLETS = 'bullets'
const NUMBERS = 'numbers'

/**
 * A paper as a Word document: suggestions are tracked changes and remarks are comments, each of its delegation; numbers
 * as on screen, brackets as signs with their delegations, notes at the foot, lines numbered. Hidden bookmarks say which
 * paragraph is which clause, so that a file that comes back is understood.
 */
export async function paperAsDocx(file: DocxFile): Promise<Uint8Array<ArrayBuffer>> {
  let changes = 0
  const { paper, nameOf, at } = file
  const words: WordsContext = { names: namesOf(paper), nameOf, at, nextChange: () => ++changes }
  const comments = numbered(file.comments)
  const footnotes: Record<string, { children: Paragraph[] }> = {}
  let lists = 0
  const children = paper.clauses.flatMap((clause) => {
    const { blocks, notes } = withFootnotes(clause.body)
    for (const { attrs, content } of notes) {
      const number = words.names.notes.get(String(attrs.id))
      if (number) footnotes[number] = { children: [new Paragraph({ children: wordsOf(content, words) })] }
    }
    const own = clause.alternative ? [] : comments.filter((one) => one.clause === clause.id)
    return clauseOf(clause, blocks, words, own, () => ++lists)
  })
  const document = new Document({
    title: paper.title,
    creator: 'Plenary',
    description: paper.symbol ?? '',
    customProperties: clauseLists(paper),
    features: { trackRevisions: true },
    styles: {
      default: {
        title: { run: { size: 36, bold: true, color: INK }, paragraph: { spacing: { after: 320, line: 320 } } },
        heading2: { run: { size: 26, bold: true, color: INK }, paragraph: { spacing: { before: 320, after: 160 } } },
        heading3: { run: { size: 24, bold: true, color: INK } },
        heading4: { run: { size: 23, bold: true, italics: true, color: INK } },
        document: {
          run: { font: 'Georgia', size: 23, language: { value: file.language } },
          paragraph: { spacing: { after: 160, line: 300 } },
        },
      },
      paragraphStyles: [
        { id: ALTERNATIVE_STYLE, name: ALTERNATIVE_STYLE_NAME, basedOn: 'Normal', run: { color: '333333' } },
      ],
      characterStyles: [{ id: SIGN_STYLE, name: SIGN_STYLE_NAME, run: { bold: true, color: '1F4E8C' } }],
    },
    numbering: {
      config: [
        { reference: BULLETS, levels: levels(LevelFormat.BULLET, '•') },
        { reference: NUMBERS, levels: levels(LevelFormat.DECIMAL, '%1.') },
      ],
    },
    footnotes,
    comments: { children: comments.flatMap(({ parts }) => parts) },
    sections: [
      {
        properties: { lineNumbers: { countBy: 5, restart: LineNumberRestartFormat.NEW_PAGE, distance: 360 } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.END,
                children: [new TextRun({ text: paper.symbol ?? '', bold: true, size: 20 })],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) =>
  [0, 1, 2, 3].map((level) => ({
    level,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: INDENT * (level + 2), hanging: INDENT / 2 } } },
  }))

/** The clauses that are in the file, so that one that is missing later was taken out. Word shows 255 characters of a property. */
const clauseLists = ({ clauses }: PaperText) => {
  const ids = clauses.flatMap(({ id, alternative }) => (id && !alternative ? [id] : []))
  return Array.from({ length: Math.ceil(ids.length / 9) }, (_, i) => ({
    name: `${CLAUSES_PROPERTY}${i + 1}`,
    value: ids.slice(i * 9, i * 9 + 9).join(' '),
  }))
}

/** Each remark is a comment of its own; replies hang on the first. */
function numbered(comments: readonly DocxComment[]) {
  let last = -1
  return comments.map(({ clause, quote, resolved, said }) => {
    const first = last + 1
    const parts = said.map(({ by, at, text }) => ({
      id: ++last,
      author: by,
      initials: by.slice(0, 3),
      date: new Date(at),
      resolved,
      ...(last > first ? { parentId: first } : {}),
      children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(xmlText(line))] })),
    }))
    return { clause, quote, ids: parts.map(({ id }) => id), parts }
  })
}

type Clause = PaperText['clauses'][number]

function clauseOf(
  { id, kind, label, body, alternative }: Clause,
  blocks: Body,
  words: WordsContext,
  comments: readonly OpenComment[],
  nextList: () => number,
): FileChild[] {
  const hash = bodyHash(body)
  const left = [...comments]
  const whole = plainText(body)
  let line = 0
  /** The paragraph's words in its bookmark, and its number before them. */
  const marked = (content: Body): ParagraphChild[] => {
    const first = line === 0
    const own = wordsOf(content, words, takeQuoted(left, content, whole, first))
    const children: ParagraphChild[] =
      id && !alternative ? [new Bookmark({ id: markName({ clause: id, hash, line }), children: own })] : own
    line++
    if (!first || label.short === '') return children
    return [new TextRun({ style: SIGN_STYLE, children: [label.short, new Tab()] }), ...children]
  }
  const indent = INDENT * (label.depth + 1)
  const isNumbered = label.short !== ''
  const place = (isListed = false): IParagraphOptions => ({
    ...(isNumbered && !isListed ? { indent: { left: indent, ...(line === 1 ? { hanging: INDENT } : {}) } } : {}),
    ...(alternative ? { style: ALTERNATIVE_STYLE } : {}),
  })
  const paragraph = (content: Body, options: IParagraphOptions = {}): Paragraph => {
    const children = marked(content)
    return new Paragraph({
      ...place(options.numbering !== undefined),
      ...options,
      children,
      ...(isRightToLeft(plainText(content)) ? { bidirectional: true } : {}),
    })
  }
  const blockOf = (node: BodyNode, list: IParagraphOptions = {}, level = 0): FileChild[] => {
    if (!isBlock(node)) return []
    switch (node.type) {
      case 'bulletList':
      case 'orderedList': {
        const instance = nextList()
        const reference = node.type === 'bulletList' ? BULLETS : NUMBERS
        return node.content.flatMap((item) =>
          (isBlock(item) ? item.content : []).flatMap((inner, i) =>
            blockOf(
              inner,
              i === 0 ? { numbering: { reference, level, instance } } : { indent: { left: indent + INDENT } },
              level + 1,
            ),
          ),
        )
      }
      case 'blockquote':
        return node.content.flatMap((inner) =>
          blockOf(inner, { indent: { left: indent + INDENT, right: INDENT } }, level),
        )
      case 'table':
        return [tableOf(node.content, words)]
      case 'heading':
        return [paragraph(node.content, { heading: node.attrs.level === 3 ? 'Heading4' : 'Heading3' })]
      default: {
        const options: IParagraphOptions =
          kind === 'title'
            ? { heading: 'Title', alignment: AlignmentType.CENTER }
            : kind === 'heading'
              ? { heading: 'Heading2', keepNext: true }
              : list
        return [paragraph(node.content, options)]
      }
    }
  }
  const written = blocks.flatMap((node) => blockOf(node))
  return written.length > 0 ? written : [new Paragraph({ ...place(), children: marked([]) })]
}

/** Takes the comments whose words stand in this paragraph; on the first also those whose words stand nowhere. */
function takeQuoted(left: OpenComment[], content: Body, whole: string, first: boolean): OpenComment[] {
  const text = plainText(content)
  const isHere = ({ quote }: OpenComment) => (quote !== '' && whole.includes(quote) ? text.includes(quote) : first)
  const taken = left.filter(isHere)
  for (const one of taken) left.splice(left.indexOf(one), 1)
  return taken
}

const tableOf = (rows: Body, words: WordsContext): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.filter(isBlock).map(
      (row, i) =>
        new TableRow({
          tableHeader: i === 0,
          children: row.content.filter(isBlock).map(
            (cell) =>
              new TableCell({
                children: [
                  new Paragraph({
                    children: wordsOf(cell.type === 'tableHeader' ? bold(cell.content) : cell.content, words),
                    spacing: { before: 60, after: 60 },
                  }),
                ],
              }),
          ),
        }),
    ),
  })

const bold = (content: Body): Body =>
  content.map((node) => ('text' in node ? { ...node, marks: [...node.marks, { type: 'bold', attrs: {} }] } : node))
