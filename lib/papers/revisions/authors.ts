import type { Body, BodyNode } from '../body'
import type { SnapshotClause } from './snapshot'

type Authors = SnapshotClause['authors']

/** A text in which each stretch of words says who wrote it, as a mark `author` that is nowhere stored. */
export function withAuthors(body: Body, authors: Authors): Body {
  const runs = authors.map(([length, by]) => ({ length, by }))
  const told = (nodes: Body): Body =>
    nodes.flatMap((node): BodyNode[] => {
      if (!('text' in node)) return [{ ...node, content: told(node.content) }]
      const pieces: BodyNode[] = []
      for (let at = 0; at < node.text.length;) {
        const run = runs[0]
        const length = Math.min(run?.length ?? Infinity, node.text.length - at)
        const mark = run?.by ? [{ type: 'author', attrs: { id: run.by, by: run.by } }] : []
        pieces.push({ text: node.text.slice(at, at + length), marks: [...node.marks, ...mark] })
        at += length
        if (run && (run.length -= length) === 0) runs.shift()
      }
      return pieces
    })
  return told(body)
}
