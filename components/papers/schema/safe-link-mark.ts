import { InputRule, Mark } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isSafeLink } from '@/lib/papers/safe-link'

/** What a document of an earlier version may say of a link beside its address. Nothing of it reaches the page. */
const UNUSED = ['target', 'rel', 'class', 'title']

/**
 * A link to a page or to e-mail. Other addresses are not taken in and, where a document has them all the same, shown as
 * plain words. An address becomes a link when it is typed out, or pasted over words.
 */
export const SafeLink = Mark.create({
  name: 'link',
  priority: 1000,
  keepOnSplit: false,
  inclusive: false,
  addAttributes: () => ({
    href: { default: null, parseHTML: (dom: HTMLElement) => dom.getAttribute('href') },
    ...Object.fromEntries(UNUSED.map((name) => [name, { default: null, parseHTML: () => null, rendered: false }])),
  }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (dom) => (isSafeLink(dom.getAttribute('href')) ? null : false) }],
  renderHTML: ({ mark }) =>
    isSafeLink(mark.attrs.href)
      ? ['a', { href: mark.attrs.href, target: '_blank', rel: 'noopener noreferrer nofollow' }, 0]
      : ['span', 0],
  addInputRules() {
    const { type } = this
    return [
      new InputRule({
        find: /(?:^|\s)(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])([.,;:!?)\]]*\s)$/,
        handler({ state, range, match }) {
          const [, href = '', after = ''] = match
          if (!isSafeLink(href)) return null
          const { tr } = state
          tr.insertText(after.at(-1)!, range.to)
          const end = range.to + 1 - after.length
          tr.addMark(end - href.length, end, type.create({ href })).removeStoredMark(type)
        },
      }),
    ]
  },
  addProseMirrorPlugins() {
    const { type } = this
    return [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const href = event.clipboardData?.getData('text/plain').trim()
            const { from, to, empty } = view.state.selection
            if (empty || !isSafeLink(href)) return false
            view.dispatch(view.state.tr.addMark(from, to, type.create({ href })))
            return true
          },
        },
      }),
    ]
  },
})
