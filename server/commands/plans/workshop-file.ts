import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import type { DelegationId, ParticipantId, StepId } from '@/lib/ids'
import { packError, type PackError } from '@/lib/packs/pack-errors'
import { schemaErrors } from '@/lib/packs/schema-errors'
import { capacitySchema } from '@/lib/workshop/capacity'
import { chathamSchema } from '@/lib/workshop/chatham'
import { delegationSchema } from '@/lib/workshop/delegation'
import { id } from '@/lib/workshop/id-schema'
import { personNameSchema, titleSchema } from '@/lib/workshop/name'
import { standingSchema } from '@/lib/workshop/role'
import { contributorsSchema, outsidersSchema, seesSchema, stepSchema } from '@/lib/workshop/step'
import { MOST_STEPS } from '../agenda/add-step'
import { keptErrors, keptParts } from './kept-content'
import { MOST_DELEGATIONS } from '../delegations/delegations-in'
import { readPack } from '../workshop/from-pack'

/** Characters of JSON. */
export const FILE_LIMIT = 6_000_000
const MOST_ERRORS = 100
/** Who answers namelessly is somebody else in each step. */
const MOST_CARRIED = 10_000

const { title, instruction, minutes } = stepSchema.shape

/** A step without its gate and its moments: what is open is a matter of the workshop it is in. */
export const stepPlanSchema = z.strictObject({
  id: id<StepId>(),
  kind: z.string().max(60),
  title,
  instruction,
  minutes,
  settings: z.unknown(),
  sees: seesSchema,
  audience: z.array(id<DelegationId>()).max(MOST_DELEGATIONS).nullable(),
  contributors: contributorsSchema,
  outsiders: outsidersSchema.exclude(['brought']).default('read'),
})
export type StepPlan = z.output<typeof stepPlanSchema>

const personSchema = z.strictObject({
  id: id<ParticipantId>(),
  name: personNameSchema,
  delegation: id<DelegationId>().nullable(),
  standing: standingSchema,
})

/**
 * A workshop as one file: no accounts, no links, nothing that was hidden when it was written. Ids are the file's own:
 * whoever makes a workshop of it gives new ones.
 */
export const workshopFileSchema = z.strictObject({
  plenary: z.literal('workshop'),
  version: z.literal(1),
  title: titleSchema,
  pack: z.unknown(),
  template: z.string().max(60),
  capacity: capacitySchema,
  /** Files from before the Chatham House rule say nothing of it. */
  chatham: chathamSchema.default(null),
  delegations: z
    .array(z.strictObject({ ...delegationSchema.omit({ order: true }).shape, id: id<DelegationId>() }))
    .max(MOST_DELEGATIONS),
  steps: z.array(stepPlanSchema).max(MOST_STEPS),
  /** What people answered, by step and person, and who they are as far as that was taken along. */
  content: z
    .strictObject({
      people: z.array(personSchema).max(MOST_CARRIED),
      answers: z.record(z.string(), z.record(z.string(), z.unknown())),
      ...keptParts,
    })
    .nullable(),
})
export type WorkshopFile = z.output<typeof workshopFileSchema>

type ReadFile = { ok: true; file: WorkshopFile } | { ok: false; errors: PackError[] }

/** Reads such a file's text: the workshop, or everything that is wrong with it. Never throws. */
export function readWorkshopFile(text: string): ReadFile {
  if (text.length > FILE_LIMIT) return wrong([packError([], 'too-large', { limit: FILE_LIMIT / 1000 })])
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return wrong([packError([], 'not-json', { detail: error instanceof Error ? error.message : 'unreadable' })])
  }
  const parsed = workshopFileSchema.safeParse(json)
  if (!parsed.success) return wrong(schemaErrors(parsed.error.issues, json))
  const errors = [...packErrors(parsed.data), ...referenceErrors(parsed.data), ...activityErrors(parsed.data)]
  return errors.length > 0 ? wrong(errors) : { ok: true, file: parsed.data }
}

function wrong(errors: PackError[]): ReadFile {
  if (errors.length <= MOST_ERRORS) return { ok: false, errors }
  const rest = packError([], 'more', { count: errors.length - MOST_ERRORS })
  return { ok: false, errors: [...errors.slice(0, MOST_ERRORS), rest] }
}

function packErrors({ pack }: WorkshopFile): PackError[] {
  const read = readPack(JSON.stringify(pack ?? null))
  return read.ok ? [] : read.errors.map((error) => ({ ...error, path: error.path ? `pack.${error.path}` : 'pack' }))
}

/** Ids that are there twice, and references to what is not there. */
function referenceErrors({ delegations, steps, content }: WorkshopFile): PackError[] {
  const errors: PackError[] = []
  const known = (list: readonly { id: string }[], path: readonly PropertyKey[]): Set<string> => {
    const ids = new Set<string>()
    list.forEach((each, at) => {
      if (ids.has(each.id)) errors.push(packError([...path, at, 'id'], 'duplicate', { value: each.id }))
      ids.add(each.id)
    })
    return ids
  }
  const needs = (ids: ReadonlySet<string>, value: string, path: readonly PropertyKey[]) => {
    if (!ids.has(value)) errors.push(packError(path, 'unknown-entry', { value }))
  }
  const parties = known(delegations, ['delegations'])
  const agenda = known(steps, ['steps'])
  const people = known(content?.people ?? [], ['content', 'people'])
  steps.forEach(({ audience }, at) =>
    audience?.forEach((each, place) => needs(parties, each, ['steps', at, 'audience', place])),
  )
  content?.people.forEach(({ delegation }, at) => {
    if (delegation !== null) needs(parties, delegation, ['content', 'people', at, 'delegation'])
  })
  for (const [step, answers] of Object.entries(content?.answers ?? {})) {
    needs(agenda, step, ['content', 'answers', step])
    for (const person of Object.keys(answers)) needs(people, person, ['content', 'answers', step, person])
  }
  if (content) errors.push(...keptErrors(content, { steps, people, delegations: parties }))
  return errors
}

/** Settings and answers that their kinds do not take. */
function activityErrors({ steps, content }: WorkshopFile): PackError[] {
  return steps.flatMap(({ id: step, kind, settings }, at): PackError[] => {
    const activity = activityOf(kind)
    if (!activity) return [packError(['steps', at, 'kind'], 'invalid')]
    if (!activity.settings.safeParse(settings).success) return [packError(['steps', at, 'settings'], 'invalid')]
    return Object.entries(content?.answers[step] ?? {}).flatMap(([person, answer]) =>
      activity.answer.safeParse(answer).success ? [] : [packError(['content', 'answers', step, person], 'invalid')],
    )
  })
}
