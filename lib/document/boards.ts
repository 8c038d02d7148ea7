import * as Y from 'yjs'
import type { z } from 'zod'
import type { StepId } from '@/lib/ids'
import { collection, type Collection } from './collection'

/** The parts of a board: what people put on it, the groups these lie in, and which lies where. */
export const BOARD_PARTS = ['items', 'groups', 'places'] as const
export type BoardPart = (typeof BOARD_PARTS)[number]

export type BoardSchemas = Readonly<Record<BoardPart, z.ZodType>>

export type Board<S extends BoardSchemas> = {
  readonly [P in BoardPart]: Collection<string, z.infer<S[P]>>
}

/** What a step's participants build together, a map per step, which the server makes when the step opens. */
export interface Boards {
  /** The board of a step, or null while the server has not made it. The same object for the same step and schemas. */
  of<S extends BoardSchemas>(step: StepId, schemas: S): Board<S> | null
  /** Makes the step's maps. For the server alone. */
  open(step: StepId): void
  /** For the server alone. */
  remove(step: StepId): void
  /** Calls back when a board is made or removed. */
  watch(changed: () => void): () => void
}

export function boards(map: Y.Map<unknown>): Boards {
  const views = new WeakMap<Y.Map<unknown>, Map<BoardSchemas, unknown>>()
  return {
    of<S extends BoardSchemas>(step: StepId, schemas: S) {
      const own = map.get(step)
      if (!(own instanceof Y.Map)) return null
      let bySchemas = views.get(own)
      if (!bySchemas) views.set(own, (bySchemas = new Map()))
      let board = bySchemas.get(schemas) as Board<S> | undefined
      if (!board) {
        const part = (name: BoardPart) => collection(own.get(name) as Y.Map<unknown>, schemas[name])
        board = { items: part('items'), groups: part('groups'), places: part('places') } as Board<S>
        bySchemas.set(schemas, board)
      }
      return board
    },
    open(step) {
      if (map.get(step) instanceof Y.Map) return
      map.set(step, new Y.Map(BOARD_PARTS.map((name) => [name, new Y.Map()])))
    },
    remove(step) {
      if (map.has(step)) map.delete(step)
    },
    watch(changed) {
      map.observe(changed)
      return () => map.unobserve(changed)
    },
  }
}
