import { z } from 'zod'
import type { Body, BodyNode } from './body'
import { MARKS, NODES } from './known-names'

/** Characters of one text that is tabled, formats not counted. */
const MOST_CHARACTERS = 50_000
const DEEPEST = 8

const value = z.union([z.string().max(2000), z.number(), z.boolean(), z.null()])
const attrs = z.record(z.string().max(40), value)
const mark = z.object({ type: z.string().refine((type) => MARKS.has(type)), attrs })
const words = z.object({ text: z.string().max(MOST_CHARACTERS), marks: z.array(mark).max(12) })

const node: z.ZodType<BodyNode> = z.lazy(() =>
  z.union([
    words,
    z.object({ type: z.string().refine((type) => NODES.has(type)), attrs, content: z.array(node).max(2000) }),
  ]),
)

/** A clause's text from outside: blocks and marks this software knows, of bounded size and depth, words only inside of blocks. */
export const bodySchema: z.ZodType<Body> = z
  .array(node)
  .min(1)
  .max(500)
  .refine((body) => body.every((block) => !('text' in block)), 'words outside of a block')
  .refine((body) => characters(body) <= MOST_CHARACTERS, 'too long')
  .refine((body) => depth(body) <= DEEPEST, 'too deep')

const characters = (body: Body): number =>
  body.reduce((sum, node) => sum + ('text' in node ? node.text.length : characters(node.content)), 0)

const depth = (body: Body): number => 1 + Math.max(0, ...body.map((node) => ('text' in node ? 0 : depth(node.content))))
