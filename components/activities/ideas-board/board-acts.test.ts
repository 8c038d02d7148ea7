import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { parts } from '@/lib/activities/ideas-board/note'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type StepId } from '@/lib/ids'
import { boardActs, withDot } from './board-acts'

function board() {
  const room = workshopRoom(new Y.Doc())
  const step = newId<StepId>()
  room.boards.open(step)
  return room.boards.of(step, parts)!
}

it('shares, groups, moves and removes; other people’s notes go by the server', () => {
  const here = board()
  const asked: string[] = []
  let clock = 1
  const [me, other] = [newId(), newId()]
  const mine = boardActs(here, me, false, (note) => asked.push(note), () => clock++) // prettier-ignore
  const theirs = boardActs(here, other, false, () => {}, () => clock++) // prettier-ignore
  mine.share('An idea')
  theirs.share('Another')
  const [first, second] = [...here.items.read().keys()].toSorted((a) => (a.startsWith(me) ? -1 : 1)) as [string, string]
  const group = mine.group(second)
  mine.rename(group, '  Routes ')
  expect(here.groups.read().get(group)).toEqual({ name: 'Routes' })
  expect(here.places.read().get(second)).toEqual({ group })
  mine.move(second, null)
  expect(here.places.read().size).toBe(0)
  expect([mine.mayRemove(first), mine.mayRemove(second)]).toEqual([true, false])
  mine.remove(second)
  expect(asked).toEqual([second])
  mine.remove(first)
  expect([...here.items.read().keys()]).toEqual([second])
})

it('gives and takes dots within the limit', () => {
  const one = withDot(null, 'n', 1, 2)
  expect(one).toEqual({ votes: { n: 1 } })
  const two = withDot(one, 'm', 1, 2)
  expect(withDot(two, 'm', 1, 2)).toEqual(two)
  expect(withDot(two, 'm', -1, 2)).toEqual(one)
  expect(withDot(one, 'other', -1, 2)).toEqual(one)
})
