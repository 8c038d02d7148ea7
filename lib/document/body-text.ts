import * as Y from 'yjs'
import type { Body, BodyMark, BodyNode } from '@/lib/papers/body'
import type { Run } from '@/lib/papers/text-move'

/** Marks that may lie twice on the same words are stored under their name and a hash: `bracket--Gx9a2b3c`. */
const HASHED = /^(.*)--[a-zA-Z0-9+/=]{8}$/

/** The name of the mark that is stored under this key. */
export const markName = (key: string): string => HASHED.exec(key)?.[1] ?? key

/** Keys that are no marks but signs for the software: `~split` stands where a text was cut. */
export const isSign = (key: string): boolean => key.startsWith('~')

/** A clause's text as plain values. Reads only, and knows every node and mark, also those this software does not. */
export function readBody(body: Y.XmlFragment): Body {
  return body.toArray().flatMap((child) => readNode(child as Y.XmlElement | Y.XmlText))
}

function readNode(node: Y.XmlElement | Y.XmlText): BodyNode[] {
  if (node instanceof Y.XmlText) {
    const delta = node.toDelta() as { insert: unknown; attributes?: Record<string, Record<string, unknown>> }[]
    return delta.flatMap(({ insert, attributes = {} }) => {
      if (typeof insert !== 'string') return []
      const marks: BodyMark[] = Object.entries(attributes)
        .filter(([key]) => !isSign(key))
        .map(([key, attrs]) => ({ type: markName(key), attrs: typeof attrs === 'object' ? attrs : {} }))
      return [{ text: insert, marks }]
    })
  }
  if (!(node instanceof Y.XmlElement)) return []
  return [{ type: node.nodeName, attrs: node.getAttributes() as Record<string, unknown>, content: readBody(node) }]
}

/** Every piece of shared text in a fragment, in the order of reading. */
export function* textsIn(fragment: Y.XmlFragment): Generator<Y.XmlText> {
  for (const child of fragment.toArray()) {
    if (child instanceof Y.XmlText) yield child
    else if (child instanceof Y.XmlElement) yield* textsIn(child)
  }
}

/** The characters of a fragment, as stretches of the shared text in the order of reading. */
export function textRuns(fragment: Y.XmlFragment): Run[] {
  const runs: Run[] = []
  for (const text of textsIn(fragment)) {
    for (let item = text._start; item; item = item.right) {
      if (item.deleted || !(item.content instanceof Y.ContentString)) continue
      const last = runs.at(-1)
      if (last && last[0] === item.id.client && last[1] + last[2] === item.id.clock) last[2] += item.length
      else runs.push([item.id.client, item.id.clock, item.length])
    }
  }
  return runs
}

/** The words of a fragment without anything between its blocks: one character for each of `textRuns`. */
export function bareText(fragment: Y.XmlFragment): string {
  let words = ''
  for (const text of textsIn(fragment)) {
    for (let item = text._start; item; item = item.right) {
      if (!item.deleted && item.content instanceof Y.ContentString) words += item.content.str
    }
  }
  return words
}

/** The stretch from `start` of `length` characters. */
export function sliceRuns(runs: readonly Run[], start: number, length: number): Run[] {
  const slice: Run[] = []
  let at = 0
  for (const [client, clock, size] of runs) {
    const from = Math.max(start, at)
    const to = Math.min(start + length, at + size)
    if (to > from) slice.push([client, clock + from - at, to - from])
    at += size
  }
  return slice
}
