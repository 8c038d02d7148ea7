import { z } from 'zod'
import type { DelegationId, ParticipantId, StepId } from '@/lib/ids'
import { parseId } from '@/lib/ids'
import { id } from './id-schema'
import { isApart, type Step } from './step'
import { IDLE, timerSchema } from './timer'

/** A part of the workshop that everyone can be brought to, as it stands in the address's fragment: `step-<id>`, `speakers` … */
export const placeNameSchema = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'wrong' })

/** Pages that facilitators have to themselves, or that differ for them; nobody is brought there. */
const BACK_ROOMS: ReadonlySet<string> = new Set(['lobby', 'settings', 'reasons', 'roles', 'agenda'])

/** Whether a place by this name is one that others have, too. Whether a step in it is a draft is another question. */
export const isShared = (place: string): boolean => !BACK_ROOMS.has(place)

const moment = z.number()

/** Where everyone was brought, by whom and when. `over` is the step that was on: once another is, the bringing has passed. */
const broughtSchema = z.object({
  place: placeNameSchema,
  over: id<StepId>().nullable(),
  at: moment,
  by: id<ParticipantId>(),
})
export type Brought = z.infer<typeof broughtSchema>

/** Who is followed, since when, and where they are. */
const followSchema = z.object({ who: id<ParticipantId>(), since: moment, place: placeNameSchema })

/** What somebody wrote, chosen for the room screen. `delegation` null: of none, or not said. */
const projectedSchema = z.object({
  id: z.string(),
  step: id<StepId>(),
  text: z.string().max(4000),
  delegation: id<DelegationId>().nullable(),
})
export type Projected = z.infer<typeof projectedSchema>

/** An https address, as the server keeps it. */
export const videoLinkSchema = z.url({ protocol: /^https$/, error: 'wrong' }).max(500)

/**
 * How a facilitator runs the room at this moment; the server alone writes it. Times are milliseconds since 1970 on the
 * server's clock. A field that is missing or does not fit is as it was in the beginning.
 */
export const stageSchema = z.object({
  timer: timerSchema.catch(IDLE),
  brought: broughtSchema.nullable().catch(null),
  follow: followSchema.nullable().catch(null),
  video: videoLinkSchema.nullable().catch(null),
  /** Nobody new comes in; who is in stays. */
  locked: z.boolean().catch(false),
  /** Who comes by a link waits until a facilitator lets them in. */
  asks: z.boolean().catch(false),
  /** A gentle word to those who have not answered this step. */
  nudge: z.object({ step: id<StepId>(), at: moment }).nullable().catch(null),
  /** A facilitator's word to all breakout groups. */
  said: z
    .object({ text: z.string().max(400), at: moment })
    .nullable()
    .catch(null),
  projected: z.array(projectedSchema).catch([]),
  /** People whose hand stays down until a facilitator says otherwise. */
  muted: z.array(id<ParticipantId>()).catch([]),
  /** People without a device: a facilitator took them in and gives their answers. */
  deviceless: z.array(id<ParticipantId>()).catch([]),
})
export type Stage = z.infer<typeof stageSchema>

export const NO_STAGE: Stage = stageSchema.parse({})

/** The step that a place's name names, or null. */
export const stepInPlace = (place: string): StepId | null =>
  place.startsWith('step-') ? parseId<StepId>(place.slice('step-'.length)) : null

/** By which step one knows what is on: for all groups of a step it is that step. */
export const turnOf = (step: Step | null): StepId | null => step?.group?.of ?? step?.id ?? null

const lastOn = (steps: readonly Step[]): Step | null =>
  steps.findLast(({ gate }) => gate === 'open') ??
  steps.findLast(({ gate, group }) => gate !== 'draft' && !group) ??
  null

/** By which step everyone knows what is on; steps that only some know of do not tell it. `steps` in their order. */
export const turnNow = (steps: readonly Step[]): StepId | null => turnOf(lastOn(steps.filter((step) => !isApart(step))))

/**
 * The step that is on, of steps in their order: the one everyone was brought to as long as nothing else has come on since,
 * else the last open one, else the last that was on; null before the first. A breakout group's copy is on only while it is
 * open: afterwards the plenary is.
 */
export function stepNow(steps: readonly Step[], brought: Brought | null = null): Step | null {
  const last = lastOn(steps)
  if (!brought || brought.over !== turnNow(steps)) return last
  const named = stepInPlace(brought.place)
  return steps.find(({ id, gate }) => id === named && gate !== 'draft') ?? last
}
