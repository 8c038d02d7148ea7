import { authorOf, type Note, type NoteGroup, type NotePlace } from './note'
import type { IdeasBoardSummary } from './ideas-board'

/** What lies on a board. */
export interface BoardParts {
  readonly items: ReadonlyMap<string, Note>
  readonly groups: ReadonlyMap<string, NoteGroup>
  readonly places: ReadonlyMap<string, NotePlace>
}

export interface PlacedNote {
  readonly key: string
  readonly author: string
  readonly text: string
  readonly dots: number
}

export interface PlacedGroup {
  /** Null: the notes that lie in none. */
  readonly id: string | null
  readonly name: string
  readonly notes: readonly PlacedNote[]
  readonly dots: number
}

/** The groups in the order of being made, each with its notes in theirs; first those in no group. The same on every screen. */
export function boardPicture(
  { items, groups, places }: BoardParts,
  { dots }: Pick<IdeasBoardSummary, 'dots'>,
): readonly PlacedGroup[] {
  const ids = [...groups.keys()].sort()
  const notes = new Map<string | null, PlacedNote[]>([null, ...ids].map((id) => [id, []]))
  const madeAt = (key: string) => key.slice(key.indexOf(':') + 1)
  const inOrder = [...items].toSorted(([a], [b]) =>
    madeAt(a) < madeAt(b) ? -1 : madeAt(a) > madeAt(b) ? 1 : a < b ? -1 : 1,
  )
  for (const [key, { text }] of inOrder) {
    const group = places.get(key)?.group ?? null
    notes.get(notes.has(group) ? group : null)!.push({ key, author: authorOf(key), text, dots: dots.get(key) ?? 0 })
  }
  return [...notes].map(([id, own]) => ({
    id,
    name: id === null ? '' : groups.get(id)!.name,
    notes: own,
    dots: own.reduce((sum, note) => sum + note.dots, 0),
  }))
}
