import { z } from 'zod'
import { id } from '@/lib/workshop/id-schema'
import type { ParticipantId } from '@/lib/ids'
import type { Body } from './body'
import { parseClauseId, type ClauseId } from './clause'

/**
 * What the server knows of a bracket that was put in a paper. lifted: by its holder or the chair; gone: taken off the
 * text, or deleted with its words, without either having said so. That is asked about when the clause is ruled on.
 */
export const knownBracketSchema = z.object({
  by: z.string().max(64),
  /** Where it stands or stood last. */
  clause: z.custom<ClauseId>((id) => parseClauseId(id) !== null),
  state: z.enum(['stands', 'lifted', 'gone']),
  /** On the server's clock, milliseconds since 1970; who lifted it. */
  ended: z.object({ at: z.number(), by: id<ParticipantId>().nullable() }).nullable(),
})
export type KnownBracket = z.infer<typeof knownBracketSchema>

/** A bracket in a clause's text, with the words it stands around. */
export interface StandingBracket {
  readonly id: string
  readonly by: string
  readonly rev: string
  readonly words: string
}

/** The brackets of a text in the order they open; each once, however its words are marked otherwise. */
export function bracketsOf(body: Body): StandingBracket[] {
  const found = new Map<string, StandingBracket>()
  const walk = (nodes: Body) => {
    for (const node of nodes) {
      if (!('text' in node)) {
        walk(node.content)
        continue
      }
      for (const { type, attrs } of node.marks) {
        if (type !== 'bracket') continue
        const id = String(attrs.id)
        const words = (found.get(id)?.words ?? '') + node.text
        found.set(id, { id, by: String(attrs.by), rev: String(attrs.rev ?? '0'), words })
      }
    }
  }
  walk(body)
  return [...found.values()]
}

/** Those of a clause that went without their holder or the chair having lifted them. */
export const takenOff = (
  known: ReadonlyMap<string, KnownBracket>,
  clause: ClauseId,
): (KnownBracket & { id: string })[] =>
  [...known].flatMap(([id, one]) => (one.clause === clause && one.state === 'gone' ? [{ ...one, id }] : []))
