import { afterEach, beforeEach, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { MESSAGE } from '@/lib/wire/messages'
import { scenario, weights, type Person, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'
import { step2Message, updateMessage } from './protocol'

let s: Scenario
beforeEach(async () => {
  s = await scenario()
})
afterEach(() => s.end())

/** Connects as somebody and sends these messages at once, before it can have read anything. */
function say(person: Person, messages: readonly Uint8Array[]) {
  const socket = new WebSocket(`${s.server.url}/${s.room}?plenary=1`, { headers: { cookie: `user=${person.user}` } })
  const heard: Buffer[] = []
  const end = { code: 0 }
  socket.on('message', (data: Buffer) => heard.push(data))
  socket.on('close', (code) => (end.code = code))
  socket.on('open', () => messages.forEach((message) => socket.send(message)))
  const acks = () => heard.filter((data) => data[0] === MESSAGE.ack).map((data) => data[1])
  return { socket, acks, end }
}

/** What somebody wrote without a connection: the first answers, and one more that builds on them. */
async function offline(person: Person) {
  await person.peer.synced()
  person.peer.provider.disconnect()
  const known = Y.encodeStateVector(person.peer.doc)
  for (let n = 1; n < 5; n++) person.weigh(n)
  const middle = Y.encodeStateVector(person.peer.doc)
  person.weigh(5)
  const { doc } = person.peer
  return { all: Y.encodeStateAsUpdate(doc, known), last: Y.encodeStateAsUpdate(doc, middle) }
}

it('S8 an update that builds on the step 2 still to come waits for it, and both are acknowledged', async () => {
  const ana = s.come()
  const { all, last } = await offline(ana)
  const { socket, acks } = say(ana, [updateMessage(last), step2Message(all)])
  await until('both', () => acks().at(-1) === 2)
  expect(acks()).toEqual([2])
  const ben = s.come()
  await ben.peer.synced()
  expect(ben.peer.answers(s.step)[ana.member.participant]).toEqual(weights(5))
  socket.terminate()
})

it('after the step 2 an update that does not fit ends the connection', async () => {
  const ana = s.come()
  const { last } = await offline(ana)
  const { end, acks } = say(ana, [step2Message(Uint8Array.of(0, 0)), updateMessage(last)])
  await until('the close', () => end.code === 4502)
  expect(acks()).toEqual([1])
})

it('S6 what waits for a step 2 that never comes is bounded', async () => {
  const ana = s.come()
  const { last } = await offline(ana)
  const { end, acks } = say(ana, Array(600).fill(updateMessage(last)))
  await until('the close', () => end.code === 4502)
  expect(acks()).toEqual([])
})

it('what is refused after it waited is not acknowledged with what came later', async () => {
  const [ana, ben] = [s.come(), s.come()]
  const { all, last } = await offline(ana)
  const theirs = await offline(ben)
  const { end, acks } = say(ana, [updateMessage(last), updateMessage(theirs.last), step2Message(all)])
  await until('the close', () => end.code === 4409)
  expect(acks()).toEqual([])
})
