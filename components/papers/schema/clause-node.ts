import { Node, mergeAttributes } from '@tiptap/core'
import { clauseKindSchema, depthSchema, parseClauseId } from '@/lib/papers/clause'

/**
 * A clause on screen. Its id ties it to its text in the document; what is pasted without one, or with one that stands
 * already, gets a new one from the binding.
 */
export const ClauseNode = Node.create({
  name: 'clause',
  // A footnote may stand anywhere among the blocks: two who write at once must never make what no editor can show.
  content: '(block | footnote)+',
  defining: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (dom) => parseClauseId(dom.getAttribute('data-clause')),
      renderHTML: ({ id }) => ({ 'data-clause': id as string }),
    },
    kind: {
      default: 'operative',
      parseHTML: (dom) => clauseKindSchema.catch('operative').parse(dom.getAttribute('data-kind')),
      renderHTML: ({ kind }) => ({ 'data-kind': kind as string }),
    },
    depth: {
      default: 0,
      parseHTML: (dom) => depthSchema.catch(0).parse(Number(dom.getAttribute('data-depth'))),
      renderHTML: ({ depth }) => ({ 'data-depth': String(depth) }),
    },
  }),
  parseHTML: () => [{ tag: 'section[data-clause]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', mergeAttributes(HTMLAttributes), 0],
})
