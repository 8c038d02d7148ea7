import type * as Y from 'yjs'

/** The roots of a `workshop` room. Nowhere else is one of these names spelled. */
export const WORKSHOP_ROOTS = [
  'info',
  'agenda',
  'stage',
  'people',
  'pseudonyms',
  'delegations',
  'tallies',
  'answers',
  'boards',
  'floor',
  'play',
  'unsealed',
] as const
export type WorkshopRoot = (typeof WORKSHOP_ROOTS)[number]

/**
 * The roots of a `paper` room. `moves` says which characters were written anew in another clause. What follows it is
 * written by the server alone, by commands.
 */
export const PAPER_ROOTS = [
  'meta',
  'clauses',
  'rulings',
  'moves',
  'amendments',
  'brackets',
  'sources',
  'comments',
  'decisions',
  'stances',
  'silences',
  'openings',
  'reservations',
  'clearances',
  'tags',
  'revs',
] as const
export type PaperRoot = (typeof PAPER_ROOTS)[number]

/**
 * Roots of a `desk` room beside its answers. `parked`: answers to the workshop's steps of somebody who was removed;
 * `role` and `inbox`: the sealed brief of the role they play, and what has reached them in it.
 */
export const DESK_ROOTS = ['parked', 'hushed', 'role', 'inbox'] as const
export type DeskRoot = (typeof DESK_ROOTS)[number]

/** The map at a root of a room's document. */
export const root = (doc: Y.Doc, name: WorkshopRoot | PaperRoot | DeskRoot): Y.Map<unknown> => doc.getMap(name)
