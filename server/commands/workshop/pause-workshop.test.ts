import { afterAll, beforeAll, expect, it } from 'vitest'
import { failureOf, install, type Installation } from '@/server/testing/installation'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

it('a paused workshop is read by everyone and answered by nobody, until it goes on', async () => {
  const ada = await server.account()
  const { workshop } = await server.run('create-workshop', ada, { title: 'T', language: 'en' })
  const roleNow = () => server.access.authority.memberOf(ada.user, workshop)?.role
  const shown = () => server.look(workshop, (room) => room.info.read()?.paused)
  expect([roleNow(), await shown()]).toEqual(['facilitator', false])
  await server.run('pause-workshop', ada, { workshop })
  expect([roleNow(), await shown()]).toEqual(['observer', true])
  const { step } = await server.run('add-step', ada, { workshop, kind: 'weigh-aims', title: 'Prepared meanwhile' })
  await server.run('edit-step', ada, { step, minutes: 5 })
  await server.run('resume-workshop', ada, { workshop })
  expect([roleNow(), await shown()]).toEqual(['facilitator', false])
  const other = await server.account()
  expect(await failureOf(server.run('pause-workshop', other, { workshop }))).toBe('notAllowed')
})
