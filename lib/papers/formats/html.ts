import type { Body, BodyNode } from '../body'
import { closing, isBlock, isSafeLink, opening, stretches, type Stretch } from './inline'
import type { PaperText } from './paper-text'

/** A paper as one HTML page without scripts, numbered as on screen. Nothing of the text is taken for markup. */
export function paperAsHtml({ title, clauses, codeOf }: PaperText, language: string): string {
  const body = clauses.map(({ kind, label, body }) => {
    if (kind === 'title' || kind === 'heading') {
      const tag = kind === 'title' ? 'h1' : 'h2'
      const content = body.map((node) => (isBlock(node) ? words(node.content, codeOf) : escaped(node.text))).join(' ')
      return `<${tag} dir="auto">${content}</${tag}>`
    }
    const number = label.short === '' ? '' : `<span class="number">${escaped(label.short)}</span>`
    const indent = label.depth === 0 ? '' : ` style="margin-inline-start:${label.depth * 2}em"`
    return `<section${indent}>${number}${body.map((node) => blockOf(node, codeOf)).join('')}</section>`
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
</style>
${body.join('\n')}
</html>
`
}

const TAGS: Record<string, string> = { bulletList: 'ul', orderedList: 'ol', listItem: 'li', blockquote: 'blockquote' }

function blockOf(node: BodyNode, codeOf: PaperText['codeOf']): string {
  if (!isBlock(node)) return escaped(node.text)
  const holder = TAGS[node.type]
  if (holder) return `<${holder}>${node.content.map((inner) => blockOf(inner, codeOf)).join('')}</${holder}>`
  const tag = node.type === 'heading' ? (node.attrs.level === 3 ? 'h4' : 'h3') : 'p'
  return `<${tag} dir="auto">${words(node.content, codeOf)}</${tag}>`
}

const words = (content: Body, codeOf: PaperText['codeOf']): string =>
  stretches(content, codeOf)
    .map((stretch) => wordsOf(stretch))
    .join('')

const MARK_TAGS: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  inserted: 'ins',
  deleted: 'del',
}

function wordsOf({ text, marks, opens, closes }: Stretch): string {
  let told = escaped(text).replace(/\n/g, '<br>')
  for (const { type, attrs } of marks) {
    const tag = MARK_TAGS[type]
    if (tag) told = `<${tag}>${told}</${tag}>`
    else if (type === 'link' && isSafeLink(attrs.href))
      told = `<a href="${escaped(attrs.href)}" rel="noopener">${told}</a>`
  }
  return sign(opening(opens)) + told + sign(closing(closes))
}

const sign = (text: string): string => (text === '' ? '' : `<span class="bracket">${escaped(text)}</span>`)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
