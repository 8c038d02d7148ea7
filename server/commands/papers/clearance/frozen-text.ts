import { z } from 'zod'
import { clauseFacts, seenNow } from '@/lib/document/clause-facts'
import { readBody } from '@/lib/document/body-text'
import type { PaperRoom } from '@/lib/document/paper-room'
import { clauseKindSchema } from '@/lib/papers/clause'
import { namesOf, closing, isBlock, opening, stretches } from '@/lib/papers/formats/inline'
import { numbering } from '@/lib/papers/numbering'
import { paperHash } from '@/lib/papers/paper-hash'
import { baseBody } from '@/lib/papers/plain-body'
import { clauseIdSchema, hashSchema } from '@/lib/papers/ruling'
import type { Body } from '@/lib/papers/body'

/** A paper as it was sent to a capital: its base text, with brackets as signs. */
export const frozenSchema = z.object({
  title: z.string(),
  symbol: z.string(),
  clauses: z.array(
    z.object({
      id: clauseIdSchema,
      kind: clauseKindSchema,
      label: z.string(),
      depth: z.number(),
      text: z.string(),
      hash: hashSchema,
    }),
  ),
})
export type FrozenText = z.infer<typeof frozenSchema>

/** `codeOf`: the short mark of a party. */
export function freeze(room: PaperRoom, title: string, codeOf: (party: string) => string): FrozenText {
  const present = room.clauses.read().filter(({ state }) => state === 'present')
  const labels = numbering(present)
  return {
    title,
    symbol: room.meta.read()?.symbol ?? '',
    clauses: present.map(({ id, kind }, i) => ({
      id,
      kind,
      label: labels[i]!.full,
      depth: labels[i]!.depth,
      text: bracketedText(baseBody(readBody(room.clauses.body(id)!)), codeOf),
      hash: clauseFacts(room, id)!.hash,
    })),
  }
}

export const frozenHash = ({ clauses }: FrozenText): string =>
  paperHash(clauses.map(({ id, hash }) => ({ clause: id, hash })))

/** Whether the paper still says what was sent. */
export const isCurrent = (room: PaperRoom, hash: string): boolean => paperHash(seenNow(room)) === hash

/** The words of a text with `[EU: …]` where brackets stand, blocks ended by a line feed. */
function bracketedText(body: Body, codeOf: (party: string) => string): string {
  const names = namesOf({ clauses: [], codeOf })
  const textOf = (nodes: Body): string[] =>
    nodes.flatMap((node) => {
      if (!isBlock(node)) return []
      if (node.content.some(isBlock) && node.type !== 'paragraph') return textOf(node.content)
      return [
        stretches(node.content, names)
          .map(({ text, opens, closes }) => `${opening(opens)}${text}${closing(closes)}`)
          .join(''),
      ]
    })
  return textOf(body).join('\n')
}
