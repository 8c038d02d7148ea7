import * as Y from 'yjs'
import { shownOf } from '@/lib/activities/shown'
import type { ParticipantId } from '@/lib/ids'
import type { Participant } from '@/lib/workshop/participant'
import { isApart, isHidden, type Step } from '@/lib/workshop/step'
import { root, type WorkshopRoot } from './roots'
import { workshopRoom } from './workshop-room'

/** What a report is made of. Who is here, who asks for the floor and where everyone is brought are of the moment. */
const KEPT: readonly WorkshopRoot[] = [
  'info',
  'agenda',
  'people',
  'pseudonyms',
  'delegations',
  'tallies',
  'answers',
  'boards',
]

/**
 * A copy of a workshop's document without its past: no deleted text, no client ids. Steps whose answers are hidden are not
 * in it; where answers were promised to be shown without names they are dealt anew among those who answered, within each
 * delegation if that may be told; and without `names` people are called by their delegation and a number. `random` gives
 * numbers in [0, 1).
 */
export function reportCopy(
  doc: Y.Doc,
  { names, random }: { names: boolean; random: () => number },
): { copy: Y.Doc; hidden: number } {
  const copy = new Y.Doc()
  const { agenda, people, delegations } = workshopRoom(doc)
  const hidden = new Set(
    [...agenda.read().values()].filter((step) => isHidden(step) || isApart(step)).map(({ id }) => id as string),
  )
  copy.transact(() => {
    for (const name of KEPT) {
      const byStep = name === 'agenda' || name === 'answers' || name === 'boards'
      for (const [key, value] of root(doc, name).entries()) {
        if (!(byStep && hidden.has(key)))
          root(copy, name).set(key, value instanceof Y.AbstractType ? value.clone() : value)
      }
    }
    // Where names are hidden answers stand under pseudonyms already.
    if ((workshopRoom(doc).info.read()?.chatham ?? null) === null)
      for (const step of agenda.read().values()) unlink(copy, step, people.read(), random)
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

/** Who answered and what was answered stay; who gave which answer is lost. */
function unlink(copy: Y.Doc, step: Step, people: ReadonlyMap<ParticipantId, Participant>, random: () => number): void {
  const shown = shownOf(step.settings)
  const answers = root(copy, 'answers').get(step.id)
  if (shown === 'names' || !(answers instanceof Y.Map)) return
  const groups = new Map<string, string[]>()
  for (const id of answers.keys()) {
    const group = (shown === 'delegations' && people.get(id as ParticipantId)?.delegation) || ''
    groups.set(group, [...(groups.get(group) ?? []), id])
  }
  for (const ids of groups.values()) {
    const dealt = shuffled(ids, random).map((id) => answers.get(id))
    ids.forEach((id, index) => answers.set(id, dealt[index]))
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const dealt = [...items]
  for (let last = dealt.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[dealt[last], dealt[other]] = [dealt[other]!, dealt[last]!]
  }
  return dealt
}
