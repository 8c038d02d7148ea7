import { DOMSerializer, Fragment, type Node, type Schema } from '@tiptap/pm/model'
import type { Body, BodyNode } from '@/lib/papers/body'
import type { RivalText } from './clause-proposals'

/** Draws rival texts into a place below a clause: whose each is, and its words as they would stand. */
export function drawRivals(
  place: HTMLElement,
  rivals: readonly RivalText[],
  schema: Schema,
  nameOf: (number: number) => string,
): void {
  place.hidden = rivals.length === 0
  place.replaceChildren(
    ...rivals.map(({ id, number, parties, body }) => {
      const text = document.createElement('div')
      text.className = 'rival'
      text.dataset.amendment = id
      const head = text.appendChild(document.createElement('p'))
      head.className = 'rival-head'
      const name = head.appendChild(document.createElement('b'))
      name.textContent = nameOf(number)
      const by = head.appendChild(document.createElement('span'))
      by.textContent = parties
      text.append(wordsOf(body, schema))
      return text
    }),
  )
}

/** The words with their formats; as plain paragraphs where they hold something this software does not know. */
function wordsOf(body: Body, schema: Schema): globalThis.Node {
  try {
    const nodes = body.map((node) => schema.nodeFromJSON(asJson(node)) as Node)
    return DOMSerializer.fromSchema(schema).serializeFragment(Fragment.from(nodes))
  } catch {
    const plain = document.createElement('p')
    plain.textContent = body.map(wordsIn).join('\n')
    return plain
  }
}

const wordsIn = (node: BodyNode): string => ('text' in node ? node.text : node.content.map(wordsIn).join(''))

const asJson = (node: BodyNode): object =>
  'text' in node
    ? { type: 'text', text: node.text, marks: node.marks }
    : {
        type: node.type,
        attrs: node.attrs,
        content: node.content.filter((one) => !('text' in one) || one.text !== '').map(asJson),
      }
