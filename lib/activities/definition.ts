import type { z } from 'zod'
import type { Pack } from '@/lib/packs/pack'
import type { Text } from '@/lib/packs/text'

/** What Plenary knows of one kind of activity. Its screen is the entry of the same name in components/activities/registry.ts. */
export interface Activity<Settings, Answer, Result> {
  /** The settings of a step, as the facilitator edits them. */
  readonly settings: z.ZodType<Settings>
  /** One participant's own input. What does not fit the settings of its step is passed over by `summary`. */
  readonly answer: z.ZodType<Answer>
  /** Set where nobody answers in a document: what people do there goes by commands alone. */
  readonly answered?: 'by command'
  /** Set where what is done there says whose it is: no such step under the Chatham House rule. */
  readonly named?: true
  /** Whether an answer that fits its schema also keeps to its step's settings; left out where every one does. */
  keeps?(settings: Settings, answer: Answer): boolean
  /** What a step's participants build together, where they do. */
  readonly board?: BoardRules<Settings>
  /** Whether the settings may be changed although there are answers; the changed settings are handed in. */
  mayChange(before: Settings, after: Settings): boolean
  /** The settings a new step begins with. */
  begin(pack: Pack): Settings
  /** The earlier steps whose answers `summary` wants in `linked`; left out by activities that stand alone. */
  links?(settings: Settings): readonly Link[]
  /** What the room's answers say. Derived by every reader, never stored; the same whatever the order of the answers. */
  summary(input: SummaryInput<Settings, Answer>): Result
  /** A plausible answer, for contract tests, demonstrations and rehearsals. `random` gives numbers in [0, 1). */
  sample(random: () => number, settings: Settings): Answer
  /** The columns of a spreadsheet of answers, after those of the person. */
  columns(settings: Settings): readonly Column[]
  /** One answer's cells, as many as there are columns. */
  row(settings: Settings, answer: Answer): readonly string[]
  /** What somebody wrote in words of their own, where an answer holds any. A facilitator may show it to the room. */
  reasons?(settings: Settings, answer: Answer): readonly Reason[]
  /** Beside `reasons`: an answer without any words of one's own, and one with those that an earlier one had. */
  readonly words?: {
    without(answer: Answer): Answer
    back(answer: Answer, from: Answer): Answer
  }
}

/** Everyone's notes and groups beside the answers: how each part of a board is written, and whether it may be now. */
export interface BoardRules<Settings> {
  readonly parts: Readonly<Record<'items' | 'groups' | 'places', z.ZodType>>
  isOpen(settings: Settings): boolean
}

/** An activity whose types are not known where it is used; its schemas make them known. */
export type AnyActivity = Activity<unknown, unknown, unknown>

/** `name` where the settings give it; null where the kind's catalogue does, under `columns.<id>`. */
export interface Column {
  readonly id: string
  readonly name: Text | null
}

/** Somebody's own words in an answer. */
export interface Reason {
  /** Names it within the answer. */
  readonly id: string
  readonly text: string
  /** What it is about, or where its author stands, by which reasons are sorted; null where there is nothing to say. */
  readonly about: Text | null
  /** Said without a name and without a delegation, as was promised to its author. */
  readonly nameless: boolean
}

/** A wish for an earlier step: one by its id, or whichever of its kind came last before this one. */
export interface Link {
  readonly kind: string
  readonly step: string | 'nearest'
}

/** An earlier step with its answers, which fit its kind's schema; its settings are as the step holds them. */
export interface LinkedStep {
  readonly id: string
  readonly kind: string
  readonly settings: unknown
  readonly answers: ReadonlyMap<string, unknown>
}

/** Answers by participant, with the delegation each stands in, and whose answer is awaited. */
export interface SummaryInput<Settings, Answer> {
  readonly settings: Settings
  readonly answers: ReadonlyMap<string, Answer>
  readonly delegationOf: (participant: string) => string | null
  readonly expected: ReadonlySet<string>
  /** The steps that `links` asked for and that are there, in that order. */
  readonly linked?: readonly LinkedStep[]
}
