import { z } from 'zod'
import { activityOf } from '@/lib/activities/registry'
import { deskAnswers } from '@/lib/document/desk-answers'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, StepId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { can } from '@/lib/workshop/permissions'
import { isHidden } from '@/lib/workshop/step'
import { stepOfMine } from '../agenda/step-of-mine'
import { withNames } from '../chatham/with-names'
import { command } from '../command'
import { parseInput, wrongField } from '../field-errors'
import { deskOf, roomOfStep } from '../people/rooms-of'
import { whoIs } from '../rights'
import { stageOf } from '../stage/change-stage'

const input = z.object({ step: id<StepId>(), participant: id<ParticipantId>(), answer: z.unknown() })

/** The answer of somebody without a device, where they might give it themselves: in the room, or to a blind step on their desk. */
export const answerFor = command('answer-for', input, async (context, caller, { step: asked, participant, answer }) => {
  const { workshop, step } = await stepOfMine(context, caller, asked)
  await withNames(context, workshop)
  const place = context.members.get(workshop, participant)
  if (!place || place.removed) throw wrongField('participant', 'wrong')
  if (!(await stageOf(context, workshop)).deviceless.includes(participant)) throw new Failure('notAllowed')
  if (!can(whoIs(place), { do: 'answer', step })) throw new Failure('notAllowed')
  const activity = activityOf(step.kind)
  if (!activity) throw new Failure('notFound')
  const given: unknown = answer === null ? null : parseInput(activity.answer, answer, ['answer'])
  if (isHidden(step)) {
    await context.rooms.write(deskOf(place), (doc) => {
      if (given === null) deskAnswers(doc).delete(step.id)
      else deskAnswers(doc).put(step.id, given)
    })
    return {}
  }
  await context.rooms.write(roomOfStep(workshop, step), (doc) => {
    const answers = workshopRoom(doc).answers.of(step.id, activity.answer)
    if (given === null) answers?.delete(participant)
    else answers?.put(participant, given)
  })
  return {}
})
