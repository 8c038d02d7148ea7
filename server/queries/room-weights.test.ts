import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerSchema } from '@/lib/activities/weigh-aims/answer'
import { workshopRoom } from '@/lib/document/workshop-room'
import { newId, type ParticipantId } from '@/lib/ids'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { chamber } from '../commands/papers/testing/chamber'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

it('the room’s weights are the mean of what everyone sees, of the last step that asked', async () => {
  const { chair, workshop, paper, nora } = await chamber(server)
  const ask = () => server.queries.run('room-weights', nora.caller, { paper })
  expect(await ask()).toBeNull()
  const { step } = await server.run('add-step', chair, { workshop, kind: 'weigh-aims', title: 'Weigh the aims' })
  await server.run('open-step', chair, { step })
  await server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
    const answers = workshopRoom(doc).answers.of(step, answerSchema)!
    answers.put(newId<ParticipantId>(), { weights: { rights: 60, security: 20, economy: 20 } })
    answers.put(newId<ParticipantId>(), { weights: { rights: 30, security: 60, economy: 10 } })
  })
  const found = await ask()
  expect(found).toMatchObject({ step: 'Weigh the aims', people: 2 })
  expect(found!.aims.map(({ id, weight }) => [id, Math.round(weight * 1000)])).toEqual([
    ['rights', 450],
    ['security', 400],
    ['economy', 150],
  ])
  const stranger = await server.account()
  expect(await failureOf(server.queries.run('room-weights', stranger, { paper }))).toBe('notAllowed')
})
