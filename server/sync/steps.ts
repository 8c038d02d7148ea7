import type * as Y from 'yjs'
import { collection } from '@/lib/document/collection'
import { root } from '@/lib/document/roots'
import type { StepId } from '@/lib/ids'
import { stepSchema, type Step } from '@/lib/workshop/step'

/** Looks up a step of a workshop, as the room everyone shares tells it now. */
export type StepLookup = (id: StepId) => Step | null

/** The steps in a workshop's shared document. Built once per document. */
export function stepsOf(doc: Y.Doc): StepLookup {
  const agenda = collection<StepId, Step>(root(doc, 'agenda'), stepSchema)
  return (id) => agenda.read().get(id) ?? null
}
