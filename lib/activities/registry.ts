import type { AnyActivity } from './definition'
import { ballot } from './ballot/ballot'
import { compareVisions } from './compare-visions/compare-visions'
import { debrief } from './debrief/debrief'
import { draftPaper } from './draft-paper/draft-paper'
import { ideasBoard } from './ideas-board/ideas-board'
import { poll } from './poll/poll'
import { temperatureCheck } from './temperature-check/temperature-check'
import { weighAims } from './weigh-aims/weigh-aims'

/** Every kind of activity, by the name that a step's `kind` holds. A new kind is one line here and one in components/activities/registry.ts. */
export const activities = {
  'weigh-aims': weighAims,
  'compare-visions': compareVisions,
  'temperature-check': temperatureCheck,
  poll,
  'ideas-board': ideasBoard,
  ballot,
  'draft-paper': draftPaper,
  debrief,
} satisfies Record<string, AnyActivity>

export type ActivityKind = keyof typeof activities

export type SettingsOf<Kind extends ActivityKind> = ReturnType<(typeof activities)[Kind]['begin']>
export type AnswerOf<Kind extends ActivityKind> = ReturnType<(typeof activities)[Kind]['sample']>
export type ResultOf<Kind extends ActivityKind> = ReturnType<(typeof activities)[Kind]['summary']>

export const isActivityKind = (kind: string): kind is ActivityKind => Object.hasOwn(activities, kind)

/** The activity of a step's kind, or null where this version does not know it. */
export const activityOf = (kind: string): AnyActivity | null => (isActivityKind(kind) ? activities[kind] : null)
