import { activityOf } from '@/lib/activities/registry'
import { shownOf } from '@/lib/activities/shown'
import { peopleOfStep } from '@/lib/document/nameless-people'
import type { WorkshopRoom } from '@/lib/document/workshop-room'
import type { Column, Reason } from '@/lib/activities/definition'
import type { Delegation } from '@/lib/workshop/delegation'
import type { Participant } from '@/lib/workshop/participant'
import type { Step } from '@/lib/workshop/step'

/** One answer as a report may tell it: whose it is as far as was promised. */
export interface ToldAnswer {
  /** Null where answers are told without names. */
  readonly person: Participant | null
  readonly delegation: Delegation | null
  readonly answer: unknown
  readonly cells: readonly string[]
  readonly reasons: readonly Reason[]
}

export interface ToldStep {
  readonly columns: readonly Column[]
  /** By delegation and name; in the order of what was said where nobody is named. */
  readonly answers: readonly ToldAnswer[]
  /** Whether each answer may be told by itself; else only what people wrote, and counts. */
  readonly each: boolean
}

const NOTHING: ToldStep = { columns: [], answers: [], each: false }

/** What a report tells of a step's answers beside its picture. */
export function toldAnswers(room: WorkshopRoom, step: Step, language: string): ToldStep {
  const activity = activityOf(step.kind)
  const settings = activity?.settings.safeParse(step.settings)
  const given = activity && room.answers.of(step.id, activity.answer)?.read()
  if (!activity || !settings?.success || !given) return NOTHING
  const shown = shownOf(step.settings)
  const [people, delegations] = [peopleOfStep(room, step.id), room.delegations.read()]
  const answers = [...given].map(([id, answer]): ToldAnswer => {
    const person = people.get(id) ?? null
    const delegation = person?.delegation ? (delegations.get(person.delegation) ?? null) : null
    return {
      person: shown === 'names' ? person : null,
      delegation: shown === 'nobody' ? null : delegation,
      answer,
      cells: activity.row(settings.data, answer),
      reasons: activity.reasons?.(settings.data, answer) ?? [],
    }
  })
  const names = new Intl.Collator(language, { numeric: true })
  const place = ({ delegation }: ToldAnswer) => delegation?.order ?? Infinity
  const text = ({ person, cells }: ToldAnswer) => person?.name ?? cells.join(' ')
  answers.sort((a, b) => (place(a) === place(b) ? names.compare(text(a), text(b)) : place(a) - place(b)))
  return { columns: activity.columns(settings.data), answers, each: shown === 'names' }
}
