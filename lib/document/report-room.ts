import * as Y from 'yjs'
import { isHidden } from '@/lib/workshop/step'
import { root, type WorkshopRoot } from './roots'
import { workshopRoom } from './workshop-room'

/** What a report is made of. Who is here, who asks for the floor and where everyone is brought are of the moment. */
const KEPT: readonly WorkshopRoot[] = ['info', 'agenda', 'people', 'delegations', 'tallies', 'answers', 'boards']

/**
 * A copy of a workshop's document without its past: no deleted text, no client ids. Steps whose answers are hidden are not
 * in it, and without `names` people are called by their delegation and a number.
 */
export function reportCopy(doc: Y.Doc, names: boolean): { copy: Y.Doc; hidden: number } {
  const copy = new Y.Doc()
  const { agenda, people, delegations } = workshopRoom(doc)
  const hidden = new Set([...agenda.read().values()].filter(isHidden).map(({ id }) => id as string))
  copy.transact(() => {
    for (const name of KEPT) {
      const byStep = name === 'agenda' || name === 'answers' || name === 'boards'
      for (const [key, value] of root(doc, name).entries()) {
        if (!(byStep && hidden.has(key)))
          root(copy, name).set(key, value instanceof Y.AbstractType ? value.clone() : value)
      }
    }
    if (names) return
    const codes = new Map([...delegations.read()].map(([id, { code }]) => [id as string, code]))
    const counts = new Map<string, number>()
    const room = workshopRoom(copy)
    for (const [id, person] of [...people.read()].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const code = (person.delegation !== null && codes.get(person.delegation)) || ''
      const count = (counts.get(code) ?? 0) + 1
      counts.set(code, count)
      room.people.put(id, { ...person, name: `${code} ${count}`.trim() })
    }
  })
  return { copy, hidden: hidden.size }
}
