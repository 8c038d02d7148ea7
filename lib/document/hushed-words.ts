import type * as Y from 'yjs'
import { z } from 'zod'
import { collection, type Collection } from './collection'
import { root } from './roots'

const built = new WeakMap<Y.Doc, Collection<string, unknown>>()

/**
 * What somebody who is muted had written in words, on their desk until they may speak again: whole answers by step, notes
 * of boards by step, a space and the note's key. For the server alone.
 */
export function hushedWords(desk: Y.Doc): Collection<string, unknown> {
  let hushed = built.get(desk)
  if (!hushed) built.set(desk, (hushed = collection<string, unknown>(root(desk, 'hushed'), z.unknown())))
  return hushed
}
