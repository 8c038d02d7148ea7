import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { ClauseId } from '@/lib/papers/clause'

/**
 * Gives new ids to clauses that have none and to all but one of those with the same: what was split or pasted. The one
 * that is as it was in `before` keeps it, else the first with words. Null when all is well.
 */
export function fixClauseIds(before: Node, state: EditorState, newId: () => ClauseId): Transaction | null {
  const unchanged = new Set<Node>(before.content.content)
  const keeper = new Map<string, { index: number; claim: number }>()
  const clauses: { node: Node; at: number }[] = []
  state.doc.forEach((node, at, index) => {
    clauses.push({ node, at })
    const id = node.attrs.id as string | null
    if (id === null) return
    const claim = unchanged.has(node) ? 2 : node.textContent === '' ? 0 : 1
    const had = keeper.get(id)
    if (!had || had.claim < claim) keeper.set(id, { index, claim })
  })
  let tr: Transaction | null = null
  for (const [index, { node, at }] of clauses.entries()) {
    const id = node.attrs.id as string | null
    if (id !== null && keeper.get(id)!.index === index) continue
    tr ??= state.tr
    tr.setNodeAttribute(at, 'id', newId())
  }
  return tr
}
