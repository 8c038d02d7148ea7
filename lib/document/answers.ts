import * as Y from 'yjs'
import type { z } from 'zod'
import type { ParticipantId, StepId } from '@/lib/ids'
import { collection, type Collection } from './collection'

/** Everyone's answers, a map per step, which the server makes when the step opens. */
export interface Answers {
  /** The answers of a step, or null while the server has not opened it. The same object for the same step and schema. */
  of<A>(step: StepId, schema: z.ZodType<A>): Collection<ParticipantId, A> | null
  /** Makes the step's map. For the server alone. */
  open(step: StepId): void
  /** Removes the step's map with all its answers. For the server alone. */
  remove(step: StepId): void
  /** Calls back when a step's map is made or removed. */
  watch(changed: () => void): () => void
}

export function answers(map: Y.Map<unknown>): Answers {
  const views = new Map<Y.Map<unknown>, Map<unknown, unknown>>()
  return {
    of<A>(step: StepId, schema: z.ZodType<A>) {
      const own = map.get(step)
      if (!(own instanceof Y.Map)) return null
      let bySchema = views.get(own)
      if (!bySchema) views.set(own, (bySchema = new Map()))
      let view = bySchema.get(schema) as Collection<ParticipantId, A> | undefined
      if (!view) bySchema.set(schema, (view = collection<ParticipantId, A>(own, schema)))
      return view
    },
    open(step) {
      if (!(map.get(step) instanceof Y.Map)) map.set(step, new Y.Map())
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
