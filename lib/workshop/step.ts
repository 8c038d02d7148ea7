import { z } from 'zod'
import type { DelegationId, ParticipantId, StepId } from '@/lib/ids'
import { id } from './id-schema'
import { line } from './name'

/** draft → open → closed; a blind step goes on to revealed. A closed step may be opened again, a revealed one never. */
export const gateSchema = z.enum(['draft', 'open', 'closed', 'revealed'])
export type Gate = z.infer<typeof gateSchema>

/** What one sees of the others' answers while the step runs: the answers, how many there are, or nothing. */
export const seesSchema = z.enum(['everything', 'counts', 'own'])
export type Sees = z.infer<typeof seesSchema>

/**
 * What those have of a step who are neither in its audience nor facilitators: all of it; that there is such a step, and
 * nothing that is answered; nothing at all. `brought`: it was one of the last two, and has come back to plenary.
 */
export const outsidersSchema = z.enum(['read', 'know', 'nothing', 'brought'])
export type Outsiders = z.infer<typeof outsidersSchema>

/** Who answers within the audience: everyone who may answer at all, or the heads of delegations. */
export const contributorsSchema = z.enum(['everyone', 'heads'])
export type Contributors = z.infer<typeof contributorsSchema>

/** The delegations whose step it is; null: everyone's, also of those who have no delegation. */
export const audienceSchema = z.array(id<DelegationId>()).max(60).nullable()

/** A moment of the schedule, in milliseconds since 1970. */
export const momentSchema = z.number().int().nonnegative().nullable()

/** A breakout group: of which step this is its copy, how it is called, and who is in it. */
export const groupSchema = z.object({
  of: id<StepId>(),
  number: z.number().int().min(1),
  name: line(100),
  members: z.array(id<ParticipantId>()).max(2000).readonly(),
})
export type Group = z.infer<typeof groupSchema>

/** Whose a step is and when. Documents from before these fields say nothing of them. */
export const stepTermsSchema = z.object({
  sees: seesSchema.default('everything'),
  audience: audienceSchema.default(null),
  contributors: contributorsSchema.default('everyone'),
  outsiders: outsidersSchema.default('read'),
  /** Null: the plenary's. */
  group: groupSchema.nullable().default(null),
  opensAt: momentSchema.default(null),
  closesAt: momentSchema.default(null),
})
export type StepTerms = z.infer<typeof stepTermsSchema>

/** The terms of a step of which nothing is said. */
export const PLAIN_TERMS: StepTerms = stepTermsSchema.parse({})

/** One entry of the agenda: an activity, its settings, its gate. `settings` is checked by its kind's schema. */
export const stepSchema = z.object({
  id: z.custom<StepId>((id) => typeof id === 'string'),
  kind: z.string(),
  title: line(140),
  instruction: z.string().max(800),
  minutes: z.number().int().min(1).max(600),
  order: z.number().int().nonnegative(),
  gate: gateSchema,
  /** When the gate last closed, on the server's clock; null while it has never closed. */
  closedAt: z.number().nullable(),
  settings: z.unknown(),
  ...stepTermsSchema.shape,
})
export type Step = z.infer<typeof stepSchema>

/** Whether answers stay on desks until they are revealed. */
export const isBlind = ({ sees }: Pick<Step, 'sees'>): boolean => sees !== 'everything'

/** Whether answers to it are on desks now. */
export const isHidden = (step: Pick<Step, 'sees' | 'gate'>): boolean => isBlind(step) && step.gate !== 'revealed'

/** Whether what is answered lies in a room of its own, which only those it is for may open. */
export const isApart = ({ outsiders }: Pick<Step, 'outsiders'>): boolean =>
  outsiders === 'know' || outsiders === 'nothing'
