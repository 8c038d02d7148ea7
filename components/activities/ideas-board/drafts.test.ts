import { expect, it } from 'vitest'
import { draftsIn } from './drafts'

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
let count = 0
const id = () => String(++count)

it('keeps notes on this device from one page to the next, and leaves nothing behind once they are shared', () => {
  const store = memory()
  const drafts = draftsIn(store, 'k', id)
  drafts.add('one')
  drafts.add('two')
  drafts.remove(drafts.read()[0]!.id)
  expect(draftsIn(store, 'k', id).read()).toEqual([{ id: expect.any(String), text: 'two' }])
  drafts.clear()
  expect(store.kept.size).toBe(0)
})

it('works where storage refuses or holds something else', () => {
  const refusing = { ...memory(), setItem: () => { throw new Error('full') } } // prettier-ignore
  const drafts = draftsIn(refusing, 'k', id)
  drafts.add('one')
  expect(drafts.read()).toHaveLength(1)
  const odd = memory()
  odd.setItem('k', '{"not":"a list"}')
  expect(draftsIn(odd, 'k', id).read()).toEqual([])
  expect(draftsIn(null, 'k', id).read()).toEqual([])
})
