import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command, type Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { joinBackward, moveClauses, positionOf, setKind, splitClause } from '../editor/clause-commands'
import { paperSchema } from '../schema/extensions'
import { asSuggestion } from './as-suggestion'

const schema = paperSchema()
const { clause, paragraph } = schema.nodes

function editor(...texts: string[]): EditorState {
  const clauses = texts.map((text, i) =>
    clause!.create({ id: `id${i}` }, paragraph!.create(null, text ? schema.text(text) : null)),
  )
  return EditorState.create({ doc: schema.nodes.doc!.create(null, clauses) })
}
const place = (state: EditorState, index: number, offset: number) => positionOf(state.doc, index) + 2 + offset

let ids = 0
const suggest = (state: EditorState, change: (tr: Transaction) => Transaction, by = 'EU'): EditorState | null => {
  const tr = asSuggestion(change(state.tr), state, { by, freshId: () => `s${ids++}` })
  return tr && state.apply(tr)
}
const select = (state: EditorState, from: number, to = from) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))

/** `+EU(words)` inserted, `-EU(words)` struck, `|` the caret. */
function told(state: EditorState | null): string {
  if (!state) return 'refused'
  const lines: string[] = []
  state.doc.forEach((node: Node, at) => {
    let line = ''
    node.descendants((text, inner) => {
      if (!text.isText) return
      const head = state.selection.head - (at + 1 + inner)
      const inside = state.selection.empty && head > 0 && head <= text.text!.length
      const words = inside ? `${text.text!.slice(0, head)}|${text.text!.slice(head)}` : text.text!
      const marks = text.marks.map(({ type, attrs }) => {
        const sign = { inserted: '+', deleted: '-' }[type.name]
        return sign ? `${sign}${String(attrs.by)}` : type.name
      })
      line += marks.length > 0 ? `${marks.join('')}(${words})` : words
    })
    lines.push(line)
  })
  return lines.join(' / ')
}

describe('a change as a suggestion', () => {
  it('marks what is written, letter by letter as one suggestion', () => {
    const state = editor('Decides to meet')
    const at = place(state, 0, 7)
    const once = suggest(select(state, at), (tr) => tr.insertText(' n', at))!
    expect(told(once)).toBe('Decides+EU( n|) to meet')
    const twice = suggest(once, (tr) => tr.insertText('ow'))!
    expect(told(twice)).toBe('Decides+EU( now|) to meet')
    const marks = new Set<string>()
    twice.doc.descendants((node) => node.marks.forEach((mark) => marks.add(mark.attrs.id as string)))
    expect(marks.size).toBe(1)
  })

  it('strikes words of others and takes back one’s own', () => {
    const state = editor('shall act')
    const from = place(state, 0, 0)
    const replaced = suggest(select(state, from, from + 5), (tr) => tr.insertText('should'))!
    expect(told(replaced)).toBe('-EU(shall)+EU(should|) act')
    const less = suggest(replaced, (tr) => tr.delete(tr.selection.from - 2, tr.selection.from))!
    expect(told(less)).toBe('-EU(shall)+EU(shou|) act')
    const none = suggest(less, (tr) => tr.delete(from + 5, from + 9))!
    expect(told(none)).toBe('-EU(shall|) act')
  })

  it('moves the caret past words that are struck already, both ways', () => {
    const state = editor('abc')
    const end = place(state, 0, 3)
    let now = suggest(select(state, end), (tr) => tr.delete(end - 1, end))!
    expect(told(now)).toBe('ab|-EU(c)')
    now = suggest(now, (tr) => tr.delete(end - 2, end - 1))!
    expect(told(now)).toBe('a|-EU(bc)')
    const forward = suggest(select(now, end - 2), (tr) => tr.delete(end - 2, end - 1))!
    expect(told(forward)).toBe('a-EU(b|c)')
  })

  it('keeps both names on words that two strike, and strikes another’s suggestion', () => {
    const state = editor('every form')
    const at = place(state, 0, 0)
    const first = suggest(state, (tr) => tr.delete(at, at + 5), 'EU')!
    const second = suggest(first, (tr) => tr.delete(at, at + 5), 'JPN')!
    expect(told(second)).toContain('-EU-JPN(every)')
    const inserted = suggest(state, (tr) => tr.insertText('not ', at), 'EU')!
    expect(told(suggest(inserted, (tr) => tr.delete(at, at + 4), 'JPN'))).toContain('+EU-JPN(not ')
  })

  it('strikes across clauses without joining them', () => {
    const state = editor('first text', 'second text')
    const [from, to] = [place(state, 0, 5), place(state, 1, 6)]
    expect(told(suggest(select(state, from, to), (tr) => tr.deleteSelection()))).toBe(
      'first|-EU( text) / -EU(second) text',
    )
    expect(told(suggest(select(state, from, to), (tr) => tr.insertText('x')))).toBe(
      'first-EU( text)+EU(x|) / -EU(second) text',
    )
    expect(told(suggest(state, (tr) => tr.delete(0, state.doc.child(0).nodeSize)))).toContain('-EU(first text)')
  })

  it('refuses what changes more than words', () => {
    const state = select(editor('one', 'two'), place(editor('one', 'two'), 1, 0))
    const refused = (command: Command, from = state) => {
      let told: unknown = 'not asked'
      command(from, (tr) => (told = asSuggestion(tr, from, { by: 'EU', freshId: () => 'x' })))
      return told
    }
    expect(refused(splitClause)).toBeNull()
    expect(refused(joinBackward)).toBeNull()
    expect(refused(moveClauses(-1))).toBeNull()
    expect(refused(setKind('heading'))).toBeNull()
    const at = place(state, 0, 0)
    expect(suggest(state, (tr) => tr.addMark(at, at + 3, schema.marks.bold!.create()))).toBeNull()
    const two = [paragraph!.create(null, schema.text('a')), paragraph!.create(null, schema.text('b'))]
    expect(suggest(state, (tr) => tr.replaceWith(at, at, two))).toBeNull()
  })

  it('lets brackets be put, and one’s own words be bold', () => {
    const state = editor('one two')
    const at = place(state, 0, 0)
    const bracket = schema.marks.bracket!.create({ id: 'b', by: 'EU', rev: '0' })
    expect(told(suggest(state, (tr) => tr.addMark(at, at + 3, bracket)))).toBe('bracket(one) two')
    const own = suggest(state, (tr) => tr.insertText('new ', at))!
    expect(told(suggest(own, (tr) => tr.addMark(at, at + 4, schema.marks.bold!.create())))).toContain('+EUbold(new ')
  })

  it('replaces in many places at once', () => {
    const state = editor('a form and a form')
    const at = place(state, 0, 0)
    const all = suggest(state, (tr) => tr.insertText('an', at + 11, at + 12).insertText('an', at, at + 1))!
    expect(told(all).replace('|', '')).toBe('-EU(a)+EU(an) form and -EU(a)+EU(an) form')
  })

  it('takes the mark of others off what is pasted', () => {
    const state = editor('one')
    const at = place(state, 0, 3)
    const theirs = schema.text(' two', [schema.marks.deleted!.create({ id: 'd', by: 'JPN' })])
    expect(told(suggest(state, (tr) => tr.insert(at, theirs)))).toContain('one+EU( two')
  })
})
