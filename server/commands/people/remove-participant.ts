import { z } from 'zod'
import type { ParticipantId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { id } from '@/lib/workshop/id-schema'
import { command } from '../command'
import { changePlaces } from './change-place'
import { isLastFacilitator } from './last-facilitator'
import { parkAnswers, unparkAnswers } from './park-answers'
import { placeOfMine } from './place-of-mine'

const input = z.object({ participant: id<ParticipantId>() })

/** Closes the workshop to somebody; their answers leave the room with them, and come back when they are restored. */
export const removeParticipant = command('remove-participant', input, async (context, caller, { participant }) => {
  const place = await placeOfMine(context, caller, participant)
  if (isLastFacilitator(context, place)) throw new Failure('lastFacilitator')
  await changePlaces(context, [[place, { removed: true, standing: 'member' }]])
  await parkAnswers(context, place)
  return {}
})

export const restoreParticipant = command('restore-participant', input, async (context, caller, { participant }) => {
  const place = await placeOfMine(context, caller, participant)
  await changePlaces(context, [[place, { removed: false }]])
  await unparkAnswers(context, place)
  return {}
})
