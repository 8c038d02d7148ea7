import { z } from 'zod'
import { slugSchema } from '@/lib/packs/cited'
import { line } from '@/lib/workshop/name'
import { MOST_STATEMENTS } from './settings'

export const STANCES = ['for', 'live', 'against'] as const
export const stanceSchema = z.enum(STANCES)
/** For it; against it; or not for it, but able to live with it. */
export type Stance = z.infer<typeof stanceSchema>

export const WHY_LIMIT = 280
const whySchema = line(WHY_LIMIT)

const saidSchema = z.strictObject({ stance: stanceSchema, why: whySchema.optional() })
export type Said = z.infer<typeof saidSchema>

/** A stance on each statement one has answered, with one line that says why. */
export const answerSchema = z.strictObject({
  stances: z.record(slugSchema, saidSchema).refine(
    (stances) => {
      const { length } = Object.keys(stances)
      return length > 0 && length <= MOST_STATEMENTS
    },
    { error: 'statements' },
  ),
})
export type CheckAnswer = z.infer<typeof answerSchema>

export const stanceOn = (answer: CheckAnswer | null, statement: string): Said | null =>
  answer && Object.hasOwn(answer.stances, statement) ? answer.stances[statement]! : null

/** The answer with this stance; a reason given before stays. */
export function withStance(answer: CheckAnswer | null, statement: string, stance: Stance): CheckAnswer {
  const why = stanceOn(answer, statement)?.why
  return { stances: { ...answer?.stances, [statement]: { stance, ...(why !== undefined && { why }) } } }
}

/** The answer with this reason; one of nothing but spaces is left out. The same where there is no stance to explain. */
export function withReason(answer: CheckAnswer | null, statement: string, why: string): CheckAnswer | null {
  const said = stanceOn(answer, statement)
  if (!answer || !said) return answer
  const reason = whySchema.safeParse(why)
  const next = { stance: said.stance, ...(reason.success && { why: reason.data }) }
  return { stances: { ...answer.stances, [statement]: next } }
}
