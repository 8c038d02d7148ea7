import { EditorState, type Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { schema } from '../testing/replica'
import { find, findKey, findPlugin, goFound, replaceFound } from './find'

function editor(...texts: string[]) {
  const { clause, paragraph } = schema.nodes
  const clauses = texts.map((text) =>
    clause!.create(null, paragraph!.create(null, text === '' ? [] : schema.text(text))),
  )
  let state = EditorState.create({ doc: schema.node('doc', null, clauses), plugins: [findPlugin()] })
  return {
    run: (command: Command) => command(state, (tr) => (state = state.apply(tr))),
    get found() {
      return findKey.getState(state)!
    },
    get texts() {
      return state.doc.content.content.map((node) => node.textContent)
    },
    get selected() {
      return state.doc.textBetween(state.selection.from, state.selection.to)
    },
  }
}

describe('finding and replacing', () => {
  it('finds words in any capitals, goes round, and says when there are none', () => {
    const one = editor('The Parties agree.', 'Parties report to parties.')
    expect(one.run(find('parties'))).toBe(true)
    expect(one.found.hits).toHaveLength(3)
    for (const expected of ['Parties', 'parties', 'Parties']) {
      one.run(goFound(1))
      expect(one.selected).toBe(expected)
    }
    expect(one.run(find('nowhere'))).toBe(false)
    expect(one.run(goFound(1))).toBe(false)
  })

  it('replaces one or all, with longer words too, and finds anew what is left', () => {
    const one = editor('a party and a party', 'party')
    one.run(find('party'))
    one.run(replaceFound('delegation', 'this'))
    expect(one.texts).toEqual(['a delegation and a party', 'party'])
    expect(one.found.hits).toHaveLength(2)
    one.run(replaceFound('', 'all'))
    expect(one.texts).toEqual(['a delegation and a ', ''])
    expect(one.run(replaceFound('x', 'all'))).toBe(false)
  })
})
