import { z } from 'zod'
import { cited, slugSchema, statementSchema } from './cited'
import { sourceSchema } from './pack'
import { languageSchema, textSchema, textUpTo } from './text'

const name = textUpTo(120)
const listOf = <S extends z.ZodType>(schema: S, least = 0, most = 20) => z.array(schema).min(least).max(most)
const whole = z.int().min(1).max(480)
const points = z.number().refine((value) => Number.isInteger(value) && value >= 0 && value <= 100, { error: 'points' })

/** One way of settling an issue. */
export const optionSchema = z.strictObject({ id: slugSchema, name, text: textUpTo(400) })

/** Something to be agreed. A package takes one option of each. */
export const issueSchema = z.strictObject({
  id: slugSchema,
  name,
  question: textUpTo(400),
  options: listOf(optionSchema, 2, 6),
  ...cited,
})

/** What its holder wants of an issue, and how much each of its options is worth to them. */
export const goalSchema = z.strictObject({
  issue: slugSchema,
  text: textUpTo(400),
  /** Points by option, 0 to 100 each; all of the issue's options. */
  points: z.record(slugSchema, points),
})

/** An option its holder may not accept, whatever is offered for it. */
export const redLineSchema = z.strictObject({ issue: slugSchema, option: slugSchema, text: textUpTo(400) })

/** What one has if there is no agreement. */
export const alternativeSchema = z.strictObject({ text: textUpTo(600), points })

/** Read by a delegation alone, until the teacher unseals it. */
export const delegationBriefSchema = z.strictObject({
  goals: listOf(goalSchema, 1),
  redLines: listOf(redLineSchema),
  /** What the others do not know. */
  facts: listOf(textUpTo(400)),
  alternative: alternativeSchema,
})

/** Read by whoever holds the role alone. Goals and red lines are its own, beside the delegation's. */
export const personalBriefSchema = z.strictObject({
  task: textUpTo(600),
  goals: listOf(goalSchema).default([]),
  redLines: listOf(redLineSchema).default([]),
  facts: listOf(textUpTo(400)).default([]),
  alternative: alternativeSchema.optional(),
})

/** A place in a delegation. Places are filled in their order, the first by its head. */
export const roleSchema = z.strictObject({ id: slugSchema, title: name, brief: personalBriefSchema })

export const scenarioDelegationSchema = z.strictObject({
  id: slugSchema,
  name,
  code: z.string().regex(/^[A-Z]{3}$/, { error: 'code' }),
  rights: z.strictObject({ speaks: z.boolean(), tables: z.boolean(), votes: z.boolean() }),
  /** What everyone knows of it. */
  profile: textUpTo(800),
  brief: delegationBriefSchema,
  roles: listOf(roleSchema, 1, 12),
  ...cited,
})

/** News that reaches some or all, with a question to answer. */
export const injectSchema = z.strictObject({
  id: slugSchema,
  /** Minutes after the beginning. */
  at: whole,
  /** Ids of delegations; left out: everyone. */
  audience: listOf(slugSchema, 1).optional(),
  title: name,
  text: textUpTo(800),
  question: textUpTo(300),
  ...cited,
})

export const guideSchema = z.strictObject({
  aims: listOf(textUpTo(400), 1),
  before: listOf(textUpTo(600), 1),
  /** What happens when; `minutes` together make the scenario's. */
  course: listOf(z.strictObject({ minutes: whole, title: name, text: textUpTo(800) }), 1),
  debrief: listOf(textUpTo(400), 1),
  /** What the numbers hold and where the deal lies. For the teacher's eyes. */
  solution: textSchema,
  /** What is simplified, and what to say about it. */
  cautions: listOf(statementSchema),
})

/** A role-play: who is at the table, what each alone knows, what is to be agreed. References are checked by `parseScenario`. */
export const scenarioSchema = z.strictObject({
  id: slugSchema,
  title: name,
  summary: textUpTo(800),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'version' }),
  languages: listOf(languageSchema, 1),
  sources: listOf(sourceSchema, 1),
  minutes: whole,
  people: z.strictObject({ least: whole, most: whole }),
  /** What everyone at the table knows. */
  setting: textSchema,
  /** Whether facilitators may read what delegations write to one another; writers are told. */
  facilitatorsRead: z.boolean().default(false),
  issues: listOf(issueSchema, 1, 8),
  delegations: listOf(scenarioDelegationSchema, 2, 30),
  injects: listOf(injectSchema),
  guide: guideSchema,
})

export type Scenario = z.output<typeof scenarioSchema>
/** As it is written in a file: what has a default may be left out. */
export type ScenarioFile = z.input<typeof scenarioSchema>
export type ScenarioFileDelegation = z.input<typeof scenarioDelegationSchema>
export type ScenarioIssue = z.infer<typeof issueSchema>
export type ScenarioDelegation = z.infer<typeof scenarioDelegationSchema>
export type ScenarioRole = z.infer<typeof roleSchema>
export type Goal = z.infer<typeof goalSchema>
export type RedLine = z.infer<typeof redLineSchema>
export type Inject = z.infer<typeof injectSchema>
export type Guide = z.infer<typeof guideSchema>
