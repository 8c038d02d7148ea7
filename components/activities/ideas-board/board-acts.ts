import { authorOf, noteKey, type parts } from '@/lib/activities/ideas-board/note'
import { spent, type IdeasBoardAnswer } from '@/lib/activities/ideas-board/answer'
import type { Board } from '@/lib/document/boards'
import { newUlid } from '@/lib/ids'

export type IdeasParts = Board<typeof parts>

/** Everything one can do on the board. */
export interface BoardActs {
  share(text: string): void
  /** One's own at once; others' by the server, for whoever runs the step. */
  remove(note: string): void
  /** Null: into no group. */
  move(note: string, group: string | null): void
  /** A new group, with this note in it where one is named. */
  group(note?: string): string
  rename(group: string, name: string): void
  /** Its notes are then in no group. */
  dissolve(group: string): void
  mayRemove(note: string): boolean
}

export function boardActs(
  board: IdeasParts,
  me: string,
  runs: boolean,
  removeOthers: (note: string) => void,
  now: () => number = Date.now,
): BoardActs {
  const move: BoardActs['move'] = (note, group) =>
    group === null ? board.places.delete(note) : board.places.put(note, { group })
  // Notes shared within one moment keep the order they were written in.
  let last = 0
  const moment = () => (last = Math.max(last + 1, now()))
  return {
    share: (text) => board.items.put(noteKey(me, newUlid(moment())), { text }),
    remove(note) {
      if (authorOf(note) !== me) return removeOthers(note)
      board.items.delete(note)
      board.places.delete(note)
    },
    move,
    group(note) {
      const group = newUlid(moment())
      board.groups.put(group, { name: '' })
      if (note !== undefined) move(note, group)
      return group
    },
    rename: (group, name) => board.groups.read().has(group) && board.groups.put(group, { name: name.trim() }),
    dissolve: (group) => board.groups.delete(group),
    mayRemove: (note) => runs || authorOf(note) === me,
  }
}

/** One dot more or less on a note; the same answer where that cannot be. */
export function withDot(answer: IdeasBoardAnswer | null, note: string, by: 1 | -1, most: number): IdeasBoardAnswer {
  const votes = answer?.votes ?? {}
  const { [note]: given = 0, ...others } = votes
  const next = given + by
  if (next < 0 || (by > 0 && spent(votes) >= most)) return { votes }
  return { votes: next === 0 ? others : { ...others, [note]: next } }
}
