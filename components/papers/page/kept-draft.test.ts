import { expect, it } from 'vitest'
import { newId, type ParticipantId } from '@/lib/ids'
import { keptDraft } from './kept-draft'

function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage
}

it('S8 a refused draft outlives the page until it is put away, and a second one joins it', () => {
  const notes = memory()
  const me = newId<ParticipantId>()
  const draft = () => keptDraft(me, 'w.paper.p', notes)
  draft().add([{ id: 'a', text: 'One.' }])
  expect(draft().add([{ id: 'b', text: 'Two.' }])).toHaveLength(2)
  expect(
    draft()
      .read()
      .map(({ text }) => text),
  ).toEqual(['One.', 'Two.'])
  expect(keptDraft(newId<ParticipantId>(), 'w.paper.p', notes).read()).toEqual([])
  draft().clear()
  expect(draft().read()).toEqual([])
  notes.setItem(`plenary.draft.${me}.w.paper.p`, '{"not":"a list"}')
  expect(draft().read()).toEqual([])
})
