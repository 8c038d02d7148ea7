import { z } from 'zod'
import type { Contributors, Sees } from '@/lib/workshop/step'
import { citationSchema, cited, dateSchema, slugSchema, statementSchema, whenSchema } from './cited'
import { languageSchema, textSchema, textUpTo } from './text'

const name = textUpTo(120)
const listOf = <S extends z.ZodType>(schema: S, least = 0, most = 120) => z.array(schema).min(least).max(most)

export const AIM_SHAPES = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'star', 'cross'] as const
export const LEVELS = ['bilateral', 'regional', 'inter-regional', 'trans-regional', 'multilateral'] as const
export const GOODS = ['public', 'club', 'private', 'common'] as const

export const sourceSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: 'source-id' })
    .max(40),
  title: name,
  /** A few words for a chip beside each record. */
  short: textUpTo(40),
  written: whenSchema.nullable(),
  note: textSchema,
  kind: z.enum(['brief', 'essay', 'record', 'book', 'article', 'report', 'law', 'other']),
})

/** One end of an aim's range: a few words under a slider, and the sentence they stand for. */
export const anchorSchema = z.strictObject({ short: textUpTo(40), long: textUpTo(400) })

export const aimSchema = z.strictObject({
  id: slugSchema,
  shape: z.enum(AIM_SHAPES),
  name: textUpTo(40),
  meaning: textUpTo(600),
  /** Whose rights, whose security, whose economy. */
  whose: textUpTo(400),
  worst: anchorSchema,
  best: anchorSchema,
  /** Where the two anchors come from, when not from `source`. */
  anchorsSource: citationSchema.optional(),
  ...cited,
})

/** A case for or against a vision, and whose case it is. */
export const caseSchema = z.strictObject({ text: textUpTo(800), whose: textUpTo(160), ...cited })

export const visionSchema = z.strictObject({
  id: slugSchema,
  letter: z.string().regex(/^\p{Lu}$/u, { error: 'letter' }),
  name,
  short: textUpTo(60),
  summary: textUpTo(600),
  caseFor: caseSchema,
  caseAgainst: caseSchema,
  role: z.enum(['vision', 'baseline', 'optional']),
  ...cited,
})

export const formSchema = z.strictObject({ id: slugSchema, name, meaning: textUpTo(600), ...cited })

export const issueAreaSchema = z.strictObject({
  id: slugSchema,
  name,
  /** Absent where the sources do not say what kind of good it is. */
  good: z.enum(GOODS).optional(),
  /** Ids of the forms one would expect, the likeliest first. */
  forms: listOf(slugSchema).default([]),
  reason: textSchema,
  caveat: textSchema.optional(),
  /** Not an issue of this pack: kept beside it to compare with. */
  comparator: z.boolean().optional(),
  ...cited,
})

export const functionSchema = z.strictObject({
  id: slugSchema,
  name,
  meaning: textUpTo(600),
  gap: statementSchema,
  ...cited,
})

export const institutionSchema = z.strictObject({
  id: slugSchema,
  name,
  abbreviation: textUpTo(20).optional(),
  levels: listOf(z.enum(LEVELS), 1),
  /** `soft`: agreed by states in due form, and not binding. Absent where the sources do not say, or where it may be either. */
  formality: z.enum(['formal', 'soft', 'informal']).optional(),
  /** `embedded`: belongs to another field but governs migration too; `comparator`: another field, for comparison only. */
  standing: z.enum(['migration', 'embedded', 'comparator', 'proposed', 'past']),
  since: whenSchema.optional(),
  joined: z.strictObject({ what: name, when: whenSchema }).optional(),
  does: listOf(statementSchema, 1),
  limits: listOf(statementSchema),
  /** Where a source has been overtaken by events. */
  stamps: listOf(statementSchema).optional(),
  ...cited,
})

export const actorSchema = z.strictObject({
  id: slugSchema,
  name,
  /** Three capitals, its mark in texts and pictures. */
  code: z.string().regex(/^[A-Z]{3}$/, { error: 'code' }),
  interests: listOf(statementSchema, 1),
  /** What its delegation may do unless the facilitator says otherwise. */
  rights: z.strictObject({ speaks: z.boolean(), tables: z.boolean(), votes: z.boolean() }),
  rightsReason: statementSchema,
  ...cited,
})

/** Somebody concerned who has no delegation of their own by default. */
export const stakeholderSchema = z.strictObject({
  id: slugSchema,
  name,
  interests: listOf(statementSchema, 1),
  ...cited,
})

/** A named idea with a text: instruments, constraints, preconditions, findings, voices, glossary entries. */
const idea = { id: slugSchema, name, text: textSchema, ...cited }
export const ideaSchema = z.strictObject(idea)
export const voiceSchema = z.strictObject({ ...idea, when: whenSchema.optional() })
export const topicSchema = z.strictObject({ id: slugSchema, title: name, points: listOf(ideaSchema, 1) })

export const eventSchema = z.strictObject({
  id: slugSchema,
  when: whenSchema,
  /** In place of the years, such as "Between the world wars". */
  label: textUpTo(60).optional(),
  text: textUpTo(600),
  ...cited,
})

export const factCheckSchema = z.strictObject({
  id: slugSchema,
  claim: statementSchema,
  finding: textSchema,
  date: dateSchema.optional(),
  ...cited,
})

export const disagreementSchema = z.strictObject({
  id: slugSchema,
  question: textUpTo(300),
  positions: listOf(statementSchema, 2),
  /** What to bear in mind when weighing them, such as the years between. */
  note: statementSchema.optional(),
})

export const termSchema = z.strictObject({ id: slugSchema, term: textUpTo(80), plain: textUpTo(300), ...cited })

export const templateStepSchema = z.strictObject({
  /** An activity's kind; whoever makes a workshop of the template checks that it exists. */
  kind: slugSchema,
  title: name,
  minutes: z.int().min(1).max(480),
  instruction: textUpTo(800),
  settings: z.record(z.string().max(60), z.json()).optional(),
  /** What is seen of the answers meanwhile, and who gives them; without: everything, everyone. */
  sees: z.enum(['everything', 'counts', 'own'] satisfies Sees[]).optional(),
  contributors: z.enum(['everyone', 'heads'] satisfies Contributors[]).optional(),
})

export const templateSchema = z.strictObject({
  id: slugSchema,
  title: name,
  summary: textUpTo(800),
  steps: listOf(templateStepSchema, 1, 40),
})

/** The content a workshop starts from. What one record says of another is checked by `parsePack`. */
export const packSchema = z.strictObject({
  id: slugSchema,
  title: name,
  summary: textSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'version' }),
  languages: listOf(languageSchema, 1, 20),
  sources: listOf(sourceSchema, 1),
  aims: listOf(aimSchema, 3, 7),
  visions: listOf(visionSchema, 2, 12),
  forms: listOf(formSchema).default([]),
  issueAreas: listOf(issueAreaSchema).default([]),
  functions: listOf(functionSchema).default([]),
  institutions: listOf(institutionSchema).default([]),
  voices: listOf(voiceSchema).default([]),
  actors: listOf(actorSchema, 2, 60),
  stakeholders: listOf(stakeholderSchema).default([]),
  instruments: listOf(ideaSchema).default([]),
  constraints: listOf(ideaSchema).default([]),
  preconditions: listOf(ideaSchema).default([]),
  /** What else the sources find, by topic. */
  topics: listOf(topicSchema).default([]),
  timeline: listOf(eventSchema).default([]),
  factChecks: listOf(factCheckSchema).default([]),
  disagreements: listOf(disagreementSchema).default([]),
  glossary: listOf(termSchema).default([]),
  templates: listOf(templateSchema, 1),
})

export type Pack = z.infer<typeof packSchema>
export type Source = z.infer<typeof sourceSchema>
export type Anchor = z.infer<typeof anchorSchema>
export type Aim = z.infer<typeof aimSchema>
export type AimShape = (typeof AIM_SHAPES)[number]
export type Case = z.infer<typeof caseSchema>
export type Vision = z.infer<typeof visionSchema>
export type Form = z.infer<typeof formSchema>
export type IssueArea = z.infer<typeof issueAreaSchema>
export type GovernanceFunction = z.infer<typeof functionSchema>
export type Institution = z.infer<typeof institutionSchema>
export type Level = (typeof LEVELS)[number]
export type Actor = z.infer<typeof actorSchema>
export type Stakeholder = z.infer<typeof stakeholderSchema>
export type Idea = z.infer<typeof ideaSchema>
export type Voice = z.infer<typeof voiceSchema>
export type Topic = z.infer<typeof topicSchema>
export type PackEvent = z.infer<typeof eventSchema>
export type FactCheck = z.infer<typeof factCheckSchema>
export type Disagreement = z.infer<typeof disagreementSchema>
export type Term = z.infer<typeof termSchema>
export type Template = z.infer<typeof templateSchema>
export type TemplateStep = z.infer<typeof templateStepSchema>
