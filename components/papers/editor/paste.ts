import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { MAX_DEPTH } from '@/lib/papers/clause'

/** What is pasted into a paragraph of a negotiated text: each paragraph becomes a clause, list items one level deeper. */
export const pasteClauses = (): Plugin =>
  new Plugin({
    props: { transformPasted: (slice, view) => intoClauses(slice, view.state.selection.$from) },
  })

export function intoClauses(slice: Slice, $at: ResolvedPos): Slice {
  if ($at.depth === 0) return slice
  const clause = $at.node(1)
  const { kind, depth } = clause.attrs as { kind: string; depth: number }
  if (kind === 'section') return slice
  const blocks = textblocks(slice.content, depth)
  const isOurs = slice.content.content.some(({ type }) => type === clause.type)
  if (isOurs || blocks.length < 2) return slice
  const clauses = blocks.map(({ block, depth }, i) => {
    const attrs = { id: null, kind: i === 0 ? kind : kind === 'title' ? 'preambular' : kind, depth }
    return clause.type.create(attrs, clause.type.schema.nodes.paragraph!.create(null, block.content))
  })
  return new Slice(Fragment.from(clauses), 2, 2)
}

function textblocks(content: Fragment, depth: number): { block: Node; depth: number }[] {
  const found: { block: Node; depth: number }[] = []
  content.forEach((node) => {
    if (node.isTextblock) {
      if (node.content.size > 0) found.push({ block: node, depth })
    } else {
      const isList = node.type.name === 'bulletList' || node.type.name === 'orderedList'
      found.push(...textblocks(node.content, isList ? Math.min(MAX_DEPTH, depth + 1) : depth))
    }
  })
  return found
}
