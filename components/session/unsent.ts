import { activityOf } from '@/lib/activities/registry'
import type { StepId } from '@/lib/ids'
import type { Text } from '@/lib/packs/text'
import type { Step } from '@/lib/workshop/step'
import type { Refusal } from './own-messages'

/** What a session that was refused leaves to the next: all its own answers, and the rule that was broken. */
export interface Kept {
  readonly answers: ReadonlyMap<StepId, unknown>
  readonly refusal: Refusal | null
}

/** One line of a draft. `name` null: the kind's catalogue has it, under `columns.<id>`. */
export interface DraftLine {
  readonly id: string
  readonly name: Text | null
  readonly value: string
}

/** An answer in lines that people can read, as its kind writes it into spreadsheets; bare, where the kind does not know it. */
export function draftLines(step: Step, answer: unknown): readonly DraftLine[] {
  const activity = activityOf(step.kind)
  const settings = activity?.settings.safeParse(step.settings)
  const own = activity?.answer.safeParse(answer)
  if (!activity || !settings?.success || !own?.success) return [{ id: 'bare', name: '', value: JSON.stringify(answer) }]
  const cells = activity.row(settings.data, own.data)
  return activity
    .columns(settings.data)
    .map(({ id, name }, index) => ({ id, name, value: cells[index] ?? '' }))
    .filter(({ value }) => value !== '')
}
