import type { Body, BodyNode } from '../body'
import { withFootnotes } from '../footnotes'
import { isSafeLink } from '../safe-link'
import { closing, isBlock, namesOf, opening, stretches, type Names, type Stretch } from './inline'
import type { PaperText } from './paper-text'
import { xmlText } from './xml-text'

/** What stands in the head of the file beside the text. */
export interface AknFacts {
  /** Of the paper, for its address. */
  readonly id: string
  /** 0: none issued yet. */
  readonly rev: number
  /** The day it is of, YYYY-MM-DD. */
  readonly date: string
  readonly language: 'en' | 'fr'
  readonly parties: Readonly<Record<string, { readonly code: string; readonly name: string }>>
}

type Clause = PaperText['clauses'][number]
const LANGUAGES = { en: 'eng', fr: 'fra' }

/**
 * A paper as Akoma Ntoso 3.0 (OASIS LegalDocML): preambular paragraphs are recitals, operative ones paragraphs and
 * points, with the numbers of the screen; rival texts, reservations and footnotes are notes at what they belong to.
 */
export function paperAsAkomaNtoso(paper: PaperText, facts: AknFacts): string {
  const names = namesOf(paper)
  const notes: string[] = []
  const write = writer(names, notes)
  const clauses = withAlternatives(paper.clauses, names, notes)
  const titles = clauses.filter(({ kind }) => kind === 'title')
  const recitals = clauses.filter(({ kind }) => kind === 'preambular')
  const main = clauses.filter(({ kind }) => kind !== 'title' && kind !== 'preambular')
  const preface = [
    paper.symbol ? `<p><docNumber>${escaped(paper.symbol)}</docNumber></p>` : '',
    ...titles.map(
      ({ body }) =>
        `<p><docTitle>${write.words(body.flatMap((node) => (isBlock(node) ? node.content : [node])))}</docTitle></p>`,
    ),
  ].join('')
  const preamble = recitals
    .map((one, i) => `<recital eId="rec_${i + 1}">${number(one)}${write.body(one)}</recital>`)
    .join('')
  const body = main.length > 0 ? nested(main, write) : '<p/>'
  const work = `/akn/un/doc/${facts.date}/${facts.id}`
  const expression = `${work}/${LANGUAGES[facts.language]}@${facts.rev > 0 ? `rev.${facts.rev}` : ''}`
  const parties = Object.entries(facts.parties).map(
    ([id, { name, code }]) =>
      `<TLCOrganization eId="${party(id)}" href="/akn/ontology/organization/${party(id)}" showAs="${escaped(name)}" shortForm="${escaped(code)}"/>`,
  )
  const level = (name: string, uri: string, more: string) =>
    `<${name}><FRBRthis value="${uri}/!main"/><FRBRuri value="${uri}"/><FRBRdate date="${facts.date}" name="generation"/><FRBRauthor href="#plenary"/>${more}</${name}>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<doc name="${recitals.length > 0 ? 'resolution' : 'paper'}">
<meta>
<identification source="#plenary">
${level('FRBRWork', work, '<FRBRcountry value="un"/>')}
${level('FRBRExpression', expression, `<FRBRlanguage language="${LANGUAGES[facts.language]}"/>`)}
${level('FRBRManifestation', `${expression}.akn`, '<FRBRformat value="application/akn+xml"/>')}
</identification>
<references source="#plenary"><TLCOrganization eId="plenary" href="/akn/ontology/organization/plenary" showAs="Plenary"/>${parties.join('')}</references>
${notes.length > 0 ? `<notes source="#plenary">${notes.join('')}</notes>` : ''}
</meta>
${preface === '' ? '' : `<preface>${preface}</preface>`}
${preamble === '' ? '' : `<preamble><recitals>${preamble}</recitals></preamble>`}
<mainBody>${body}</mainBody>
</doc>
</akomaNtoso>
`
}

const party = (id: string): string => `party_${id.replace(/[^\w-]/g, '')}`
const number = ({ label }: Pick<Clause, 'label'>): string =>
  label.short === '' ? '' : `<num>${escaped(label.short)}</num>`
const reference = (sign: string, id: string): string => `<noteRef marker="${escaped(sign)}" href="#${id}"/>`

interface Written extends Clause {
  /** References to the notes that hold its rival texts. */
  readonly refers: string
}

/** Rival texts become notes at the clause they would replace. */
function withAlternatives(clauses: readonly Clause[], names: Names, notes: string[]): Written[] {
  const own: Written[] = []
  for (const clause of clauses) {
    const last = own.at(-1)
    if (!clause.alternative || !last) own.push({ ...clause, refers: '' })
    else {
      const id = `alt_${notes.length + 1}`
      const text = writer(names, notes).words(clause.body.flatMap((node) => (isBlock(node) ? node.content : [node])))
      notes.push(`<note eId="${id}" class="alternative" marker="${escaped(clause.label.short)}"><p>${text}</p></note>`)
      own[own.length - 1] = { ...last, refers: last.refers + reference(clause.label.short, id) }
    }
  }
  return own
}

type Writer = ReturnType<typeof writer>

function writer(names: Names, notes: string[]) {
  const words = (content: Body): string => stretches(content, names).map(wordsOf).join('')
  const block = (node: BodyNode): string => {
    if (!isBlock(node)) return `<p>${escaped(node.text)}</p>`
    switch (node.type) {
      case 'bulletList':
      case 'orderedList':
        return `<blockList>${node.content
          .map((item, i) => {
            const sign = node.type === 'orderedList' ? `${i + 1}.` : '•'
            return `<item><num>${sign}</num>${isBlock(item) ? item.content.map(block).join('') : ''}</item>`
          })
          .join('')}</blockList>`
      case 'table':
        return `<table>${node.content.map((row) => `<tr>${isBlock(row) ? row.content.map(cell).join('') : ''}</tr>`).join('')}</table>`
      case 'blockquote':
        return node.content.map((inner) => block(inner).replace(/^<p>/, '<p class="quote">')).join('')
      case 'heading':
        return `<p class="heading">${words(node.content)}</p>`
      default:
        return `<p>${words(node.content)}</p>`
    }
  }
  const cell = (node: BodyNode): string => {
    if (!isBlock(node)) return ''
    const tag = node.type === 'tableHeader' ? 'th' : 'td'
    return `<${tag}><p>${words(node.content)}</p></${tag}>`
  }
  return {
    words,
    /** A clause's blocks; the notes at its foot go to the head of the file. */
    body({ body, refers }: Written): string {
      const { blocks, notes: feet } = withFootnotes(body)
      for (const { attrs, content } of feet) {
        const sign = names.notes.get(String(attrs.id))
        if (sign) notes.push(`<note eId="note_${sign}" marker="${sign}"><p>${words(content)}</p></note>`)
      }
      const text = blocks.map(block).join('') || '<p/>'
      return refers === '' ? text : text.replace(/<\/p>(?![\s\S]*<\/p>)/, `${refers}</p>`)
    },
  }
}

/** Operative paragraphs with their points in them; headings and sections beside them. */
function nested(clauses: readonly Written[], write: Writer): string {
  let [at, headings] = [0, 0]
  const level = (depth: number, path: string): string => {
    let text = ''
    for (let count = 0; at < clauses.length;) {
      const clause = clauses[at]!
      if (clause.kind === 'heading') {
        if (depth > 0) return text
        at++
        text += `<hcontainer name="heading" eId="heading_${++headings}"><heading>${write.words(clause.body.flatMap((node) => (isBlock(node) ? node.content : [node])))}</heading></hcontainer>`
        continue
      }
      if (clause.label.depth < depth) return text
      const name = clause.kind === 'section' ? 'section' : depth === 0 ? 'paragraph' : 'point'
      const short = name === 'paragraph' ? 'para' : name === 'section' ? 'sec' : 'point'
      const own = clause.label.short.replace(/^OP/, '').replace(/[^\w]/g, '') || String(count + 1)
      const eId = `${path}${short}_${own}`
      at++
      count++
      const inner = clauses[at]?.label.depth ?? 0
      const below = inner > depth && clauses[at]!.kind !== 'heading' ? level(depth + 1, `${eId}__`) : ''
      const words = write.body(clause)
      text += `<${name} eId="${eId}">${number(clause)}${below === '' ? `<content>${words}</content>` : `<intro>${words}</intro>${below}`}</${name}>`
    }
    return text
  }
  return level(0, '')
}

const MARKS: Record<string, string> = { bold: 'b', italic: 'i', underline: 'u', inserted: 'ins', deleted: 'del' }

function wordsOf({ text, marks, opens, closes, refers }: Stretch): string {
  let told = escaped(text).replace(/\n/g, '<eol/>')
  for (const { type, attrs } of marks) {
    const tag = MARKS[type]
    if (tag) told = `<${tag}>${told}</${tag}>`
    else if (type === 'link' && isSafeLink(attrs.href)) told = `<a href="${escaped(attrs.href)}">${told}</a>`
  }
  const sign = (words: string) => (words === '' ? '' : `<inline name="bracket">${escaped(words)}</inline>`)
  const notes = refers.map((one) => reference(String(one), `note_${one}`)).join('')
  return sign(opening(opens)) + told + sign(closing(closes)) + notes
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => xmlText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
