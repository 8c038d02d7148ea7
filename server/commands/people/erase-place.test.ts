import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workshopRoom } from '@/lib/document/workshop-room'
import { activities } from '@/lib/activities/registry'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { weights } from '@/server/testing/scenario'
import { install, type Installation } from '@/server/testing/installation'

const CANARY = 'because the herons told me so'
const { answer: answerSchema } = activities['weigh-aims']

let server: Installation
let facilitator: Caller
let workshop: WorkshopId
let step: StepId

beforeEach(async () => {
  server = await install()
  facilitator = await server.account()
  workshop = (await server.run('create-workshop', facilitator, { title: 'T', language: 'en' })).workshop
  step = (await server.queries.run('workshop-for', facilitator, { workshop })).steps[0]!.id
})
afterEach(async () => {
  await server.stop()
  await server.folder.remove()
})

async function enter(name: string) {
  const { links } = await server.queries.run('lobby', facilitator, { workshop })
  const door = await server.queries.run('join-info', { user: null, address: '192.0.2.1' }, { code: links[0]!.code! })
  const input = { consent: true as const, code: links[0]!.code!, name, delegation: door.delegations[0]!.id }
  const { output, caller } = await server.arrive('join', input)
  return { id: output.participant, caller }
}

const shared = () => ({ kind: 'workshop', workshop }) as const
const answer = (participant: ParticipantId, points: number, why?: string) =>
  server.sync.rooms.write(shared(), (doc) => {
    workshopRoom(doc).answers.of(step, answerSchema)!.put(participant, weights(points, why))
  })
const answers = () => server.look(workshop, (room) => Object.fromEntries(room.answers.of(step, answerSchema)!.read()))

/** The files that hold any of these words. */
async function filesWith(...words: string[]): Promise<string[]> {
  const files = await readdir(server.folder.path, { withFileTypes: true, recursive: true })
  const held: string[] = []
  for (const file of files.filter((each) => each.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name))
    if (words.some((word) => bytes.includes(word))) held.push(file.name)
  }
  return held
}

describe('deleting one’s own data', () => {
  it('leaves no byte of one’s reasons in the database, and the room goes on', async () => {
    const [ana, ben] = [await enter('Ana of the herons'), await enter('Ben')]
    for (let n = 1; n <= 40; n++) {
      await answer(ana.id, n, `${CANARY} ${'x'.repeat(n * 6)}`)
      await answer(ben.id, n, 'my own')
    }
    expect(await filesWith(CANARY)).not.toEqual([])

    const deleted = new AbortController()
    let written = 0
    const busy = (async () => {
      while (!deleted.signal.aborted) await answer(ben.id, ++written % 101, `meanwhile ${written}`)
    })()
    await server.run('delete-my-data', ana.caller, {})
    deleted.abort()
    await busy
    expect(await filesWith(CANARY)).toEqual([])
    expect(await answers()).toEqual({ [ben.id]: weights(written % 101, `meanwhile ${written}`) })
    expect(written).toBeGreaterThan(1)

    await answer(ben.id, 5, 'afterwards')
    await server.stop()
    expect(await filesWith(CANARY, 'Ana of the herons')).toEqual([])
    server = await install({}, server.folder)
    expect(await answers()).toEqual({ [ben.id]: weights(5, 'afterwards') })
  })

  it('takes what was put aside on one’s desk, too', async () => {
    const ana = await enter('Ana')
    await answer(ana.id, 10, CANARY)
    await server.run('remove-participant', facilitator, { participant: ana.id })
    await server.run('restore-participant', facilitator, { participant: ana.id })
    await server.run('remove-participant', facilitator, { participant: ana.id })
    await server.run('delete-my-data', ana.caller, {})
    expect(await filesWith(CANARY)).toEqual([])
  })
})
