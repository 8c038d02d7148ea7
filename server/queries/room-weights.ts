import { z } from 'zod'
import { answerSchema, pointsOf } from '@/lib/activities/weigh-aims/answer'
import { settingsSchema } from '@/lib/activities/weigh-aims/settings'
import { fromPoints, mean } from '@/lib/decision'
import { workshopRoom, type WorkshopRoom } from '@/lib/document/workshop-room'
import type { PaperId } from '@/lib/ids'
import type { RulingQueries } from '@/lib/wire/rulings'
import { id } from '@/lib/workshop/id-schema'
import { paperRead } from '../commands/papers/paper-for'
import { query } from './query'

const input = z.object({ paper: id<PaperId>() })

/** From the workshop's own room: what stands there everyone may see. */
export const roomWeights = query('room-weights', input, async (context, caller, { paper }) => {
  const { workshop } = await paperRead(context, caller, paper)
  return context.rooms.read({ kind: 'workshop', workshop }, (doc) => weightsIn(workshopRoom(doc)))
})

/** The mean weights of the last step, in the order of the agenda, in which aims were weighed. */
function weightsIn({ agenda, answers }: WorkshopRoom): RulingQueries['room-weights']['output'] {
  const steps = [...agenda.read().values()].sort((a, b) => b.order - a.order)
  for (const step of steps) {
    if (step.kind !== 'weigh-aims') continue
    const settings = settingsSchema.safeParse(step.settings).data
    if (!settings) continue
    const given = [...(answers.of(step.id, answerSchema)?.read().values() ?? [])].flatMap((answer) => {
      const points = pointsOf(settings, answer)
      return points ? [fromPoints(points)] : []
    })
    if (given.length === 0) continue
    const weights = mean(given)
    const aims = settings.aims.map(({ id: aim, name }, at) => ({
      id: aim,
      name: typeof name === 'string' ? { en: name } : name,
      weight: weights[at]!,
    }))
    return { step: step.title, people: given.length, aims }
  }
  return null
}
