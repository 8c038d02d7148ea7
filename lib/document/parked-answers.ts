import type * as Y from 'yjs'
import { z } from 'zod'
import type { StepId } from '@/lib/ids'
import { collection, type Collection } from './collection'
import { root } from './roots'

const built = new WeakMap<Y.Doc, Collection<StepId, unknown>>()

/** What somebody who was removed had answered, by step, kept on their desk until they are restored. For the server alone. */
export function parkedAnswers(desk: Y.Doc): Collection<StepId, unknown> {
  let parked = built.get(desk)
  if (!parked) built.set(desk, (parked = collection<StepId, unknown>(root(desk, 'parked'), z.unknown())))
  return parked
}
