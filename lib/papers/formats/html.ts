import type { Body, BodyNode } from '../body'
import { withFootnotes } from '../footnotes'
import { isSafeLink } from '../safe-link'
import { closing, isBlock, namesOf, opening, stretches, type Names, type Stretch } from './inline'
import type { PaperText } from './paper-text'

/** A paper as one HTML page without scripts, numbered as on screen. Nothing of the text is taken for markup. */
export function paperAsHtml(paper: PaperText, language: string): string {
  const { title, clauses } = paper
  const names = namesOf(paper)
  const feet: string[] = []
  const body = clauses.map(({ kind, label, body: whole }) => {
    const { blocks: body, notes } = withFootnotes(whole)
    for (const { attrs, content } of notes) feet.push(noteOf(names.notes.get(String(attrs.id)), words(content, names)))
    if (kind === 'title' || kind === 'heading') {
      const tag = kind === 'title' ? 'h1' : 'h2'
      const content = body.map((node) => (isBlock(node) ? words(node.content, names) : escaped(node.text))).join(' ')
      return `<${tag} dir="auto">${content}</${tag}>`
    }
    const number = label.short === '' ? '' : `<span class="number">${escaped(label.short)}</span>`
    const indent = label.depth === 0 ? '' : ` style="margin-inline-start:${label.depth * 2}em"`
    return `<section${indent}>${number}${body.map((node) => blockOf(node, names)).join('')}</section>`
  })
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { max-width: 42em; margin: 3em auto; padding: 0 1em; font: 1.1em/1.6 Georgia, serif; }
.number { float: inline-start; min-width: 3em; font: 600 .8em/2 system-ui, sans-serif; }
section > :not(.number) { margin-inline-start: 3em; }
.bracket { font-weight: 600; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .25em .5em; text-align: start; vertical-align: top; }
.note { font-size: .85em; }
.symbol { text-align: end; font-weight: 600; }
ins { text-decoration-style: double; }
</style>
${paper.symbol ? `<p class="symbol">${escaped(paper.symbol)}</p>\n` : ''}${body.join('\n')}${feet.length === 0 ? '' : `\n<hr>\n${feet.join('\n')}`}
</html>
`
}

const TAGS: Record<string, string> = { bulletList: 'ul', orderedList: 'ol', listItem: 'li', blockquote: 'blockquote' }

function blockOf(node: BodyNode, names: Names): string {
  if (!isBlock(node)) return escaped(node.text)
  if (node.type === 'table') return `<table>${node.content.map((row) => rowOf(row, names)).join('')}</table>`
  const holder = TAGS[node.type]
  if (holder) return `<${holder}>${node.content.map((inner) => blockOf(inner, names)).join('')}</${holder}>`
  const tag = node.type === 'heading' ? (node.attrs.level === 3 ? 'h4' : 'h3') : 'p'
  return `<${tag} dir="auto">${words(node.content, names)}</${tag}>`
}

function rowOf(row: BodyNode, names: Names): string {
  if (!isBlock(row)) return ''
  const cells = row.content.map((cell) => {
    if (!isBlock(cell)) return ''
    const tag = cell.type === 'tableHeader' ? 'th' : 'td'
    return `<${tag} dir="auto">${words(cell.content, names)}</${tag}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

/** A note, from which one goes back to where it is referred to. */
const noteOf = (number: number | undefined, told: string): string =>
  number === undefined
    ? `<p class="note" dir="auto">${told}</p>`
    : `<p class="note" id="note-${number}" dir="auto"><a href="#at-${number}">${number}</a> ${told}</p>`

const words = (content: Body, names: Names): string =>
  stretches(content, names)
    .map((stretch) => wordsOf(stretch, names.codeOf))
    .join('')

const MARK_TAGS: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  inserted: 'ins',
  deleted: 'del',
}

function wordsOf({ text, marks, opens, closes, refers }: Stretch, codeOf: Names['codeOf']): string {
  let told = escaped(text).replace(/\n/g, '<br>')
  for (const { type, attrs } of marks) {
    const tag = MARK_TAGS[type]
    const whose = type === 'inserted' || type === 'deleted' ? ` title="${escaped(codeOf(String(attrs.by)))}"` : ''
    if (tag) told = `<${tag}${whose}>${told}</${tag}>`
    else if (type === 'link' && isSafeLink(attrs.href))
      told = `<a href="${escaped(attrs.href)}" rel="noopener">${told}</a>`
  }
  const notes = refers.map((number) => `<sup id="at-${number}"><a href="#note-${number}">${number}</a></sup>`).join('')
  return sign(opening(opens)) + told + sign(closing(closes)) + notes
}

const sign = (text: string): string => (text === '' ? '' : `<span class="bracket">${escaped(text)}</span>`)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
