import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { workshopRoom } from '@/lib/document/workshop-room'
import { root } from '@/lib/document/roots'
import { failureOf, install, NOBODY, type Installation } from '@/server/testing/installation'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

/** A workshop in which one delegate has answered. */
async function workshop() {
  const facilitator = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: [{ name: 'One', code: 'ONE' }] }
  const { workshop: id } = await server.run('create-workshop', facilitator, made)
  const { links } = await server.queries.run('lobby', facilitator, { workshop: id })
  const { delegations, steps } = await server.queries.run('workshop-for', facilitator, { workshop: id })
  const delegation = delegations[0]!.id
  const ana = await server.arrive('join', { consent: true, code: links[0]!.code!, name: 'Ana Sees', delegation })
  const step = steps[0]!.id
  await server.sync.rooms.write({ kind: 'workshop', workshop: id }, (doc) => {
    const answer = { weights: { rights: 60, security: 30, economy: 10 }, why: 'People first.' }
    ;(root(doc, 'answers').get(step) as Y.Map<unknown>).set(ana.output.participant, answer)
  })
  const ticket = async () => {
    const { ticket: made, url } = await server.run('create-ticket', facilitator, { workshop: id, kind: 'report' })
    return { ticket: made, secret: new URL(url).hash.slice(1) }
  }
  return { id, facilitator, ana, step, ticket }
}

const roomOf = ({ document }: { document: string }) => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Buffer.from(document, 'base64'))
  return workshopRoom(doc)
}
const bytesOf = ({ document }: { document: string }) => Buffer.from(document, 'base64').toString('latin1')

it('facilitators read it any time, those who were there when all is over, others never', async () => {
  const { id, ana, facilitator, step } = await workshop()
  const input = { workshop: id }
  const running = await server.queries.run('report', facilitator, input)
  expect(running).toMatchObject({ named: true, hidden: 0 })
  const room = roomOf(running)
  expect(room.agenda.read().get(step)?.title).toBeTruthy()
  expect([...room.people.read().values()].map(({ name }) => name)).toContain('Ana Sees')
  expect(await failureOf(server.queries.run('report', ana.caller, input))).toBe('notAllowed')
  expect(await failureOf(server.queries.run('report', NOBODY, input))).toBe('notSignedIn')
  await server.run('archive-workshop', facilitator, input)
  expect(bytesOf(await server.queries.run('report', ana.caller, input))).toContain('People first.')
  const stranger = await server.account('Stranger')
  expect(await failureOf(server.queries.run('report', stranger, input))).toBe('notAllowed')
})

it('a link opens it without an account and without names, until it is revoked', async () => {
  const { id, facilitator, ticket } = await workshop()
  const { ticket: made, secret } = await ticket()
  const read = () => server.queries.run('report', NOBODY, { workshop: id, secret })
  const report = await read()
  expect(report.named).toBe(false)
  expect(bytesOf(report)).toContain('People first.')
  expect(bytesOf(report)).not.toContain('Ana Sees')
  expect(bytesOf(report)).not.toContain('Facilitator')
  // A facilitator who looks at the link sees what others will see.
  expect((await server.queries.run('report', facilitator, { workshop: id, secret })).named).toBe(false)
  await server.run('revoke-ticket', facilitator, { ticket: made })
  expect(await failureOf(read())).toBe('revokedLink')
  const anything = { workshop: id, secret: 'x'.repeat(32) }
  expect(await failureOf(server.queries.run('report', NOBODY, anything))).toBe('revokedLink')
})

it('a blind step that was not revealed is counted and not told', async () => {
  const { id, facilitator, ticket } = await workshop()
  const { step } = await server.run('add-step', facilitator, { workshop: id, kind: 'weigh-aims', title: 'Unseen' })
  await server.run('edit-step', facilitator, { step, sees: 'own' })
  await server.run('open-step', facilitator, { step })
  for (const secret of [undefined, (await ticket()).secret]) {
    const report = await server.queries.run('report', facilitator, { workshop: id, secret })
    expect(report.hidden).toBe(1)
    expect(bytesOf(report)).not.toContain('Unseen')
  }
})
