import { Node } from '@tiptap/core'
import { parseFootnoteId } from '@/lib/papers/footnotes'

/**
 * A note at the foot of a clause. The words it belongs to carry its id as a mark, so that nothing has to be cut for it;
 * its number is drawn, not written.
 */
export const FootnoteNode = Node.create({
  name: 'footnote',
  content: 'inline*',
  isolating: true,
  defining: true,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (dom) => parseFootnoteId(dom.getAttribute('data-footnote')),
      renderHTML: ({ id }) => ({ 'data-footnote': String(id) }),
    },
  }),
  parseHTML: () => [{ tag: 'aside[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', { ...HTMLAttributes, class: 'footnote', role: 'note', dir: 'auto' }, 0],
})
