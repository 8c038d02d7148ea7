import { Mark, mergeAttributes } from '@tiptap/core'

const HTML_NAME = /^[\w:.-]{1,64}$/

/**
 * A mark that says whose it is. Every attribute is rendered and read back, because what the browser rewrites while an
 * input method is at work is read from the page again. Two of one kind may lie on the same words; typing at its edge
 * does not extend it.
 */
export function attributedMark(
  name: 'bracket' | 'inserted' | 'deleted' | 'reference',
  tag: string,
  attributes: readonly string[],
) {
  return Mark.create({
    name,
    excludes: '',
    inclusive: false,
    addAttributes: () =>
      Object.fromEntries(
        attributes.map((attribute) => {
          const inHtml = `data-${attribute}`
          return [
            attribute,
            {
              default: null,
              parseHTML: (dom: HTMLElement) => {
                const value = dom.getAttribute(inHtml)
                return value !== null && HTML_NAME.test(value) ? value : null
              },
              renderHTML: (attrs: Record<string, unknown>) =>
                attrs[attribute] === null ? {} : { [inHtml]: String(attrs[attribute]) },
            },
          ]
        }),
      ),
    parseHTML: () => [{ tag: `${tag}[data-mark="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes({ 'data-mark': name, class: name }, HTMLAttributes), 0],
  })
}

/** Words a delegation does not agree to yet: `[…]`. `id` a ULID, `by` a delegation, `rev` the revision it was put in. */
export const Bracket = attributedMark('bracket', 'span', ['id', 'by', 'rev'])
/** Words suggested by a delegation. */
export const Inserted = attributedMark('inserted', 'ins', ['id', 'by'])
/** Words a delegation suggests to strike. */
export const Deleted = attributedMark('deleted', 'del', ['id', 'by'])
/** Words that a footnote belongs to, by its id. */
export const Reference = attributedMark('reference', 'span', ['id'])
