import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, NOBODY, type Installation } from '@/server/testing/installation'

let server: Installation
let facilitator: Caller
let workshop: WorkshopId

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  facilitator = await server.account()
  workshop = await newWorkshop()
})

const secretOf = (url: string | null) => url!.slice(url!.lastIndexOf('/') + 1)
const newWorkshop = async () =>
  (await server.run('create-workshop', facilitator, { title: 'T', language: 'en', delegations: [{ name: 'One' }] }))
    .workshop

async function join(name: string, into = workshop, caller?: Caller) {
  const { links } = await server.queries.run('lobby', facilitator, { workshop: into })
  const { delegations } = await server.queries.run('workshop-for', facilitator, { workshop: into })
  const input = { consent: true as const, code: links[0]!.code!, name, delegation: delegations[0]!.id }
  if (caller) return { output: await server.run('join', caller, input), caller }
  return server.arrive('join', input)
}

const place = async (caller: Caller, into = workshop): Promise<ParticipantId> =>
  (await server.queries.run('workshop-for', caller, { workshop: into })).me.id

describe('a return link', () => {
  it('brings a guest back to their place from another device, as often as they like', async () => {
    const { output, caller } = await join('Ana')
    const secret = secretOf(output.returnLink)
    expect(await server.queries.run('return-info', NOBODY, { secret })).toEqual({ workshop, title: 'T', name: 'Ana' })
    for (let device = 0; device < 2; device++) {
      const back = await server.arrive('enter-by-return-link', { secret })
      expect(back.caller.user).toBe(caller.user)
      expect(await place(back.caller)).toBe(output.participant)
    }
    expect(await place(caller)).toBe(output.participant)
  })

  it('is kept only as a hash', async () => {
    const { output } = await join('Ana')
    const stored = JSON.stringify(await server.db.selectFrom('secret').selectAll().execute())
    expect(stored).not.toContain(secretOf(output.returnLink))
  })

  it('is reissued by a facilitator, and then the old one is dead', async () => {
    const { output, caller } = await join('Ana')
    const participant = output.participant
    expect(await failureOf(server.run('reissue-return-link', caller, { participant }))).toBe('notAllowed')
    const { returnLink } = await server.run('reissue-return-link', facilitator, { participant })
    expect(await failureOf(server.run('enter-by-return-link', NOBODY, { secret: secretOf(output.returnLink) }))).toBe(
      'notFound',
    )
    const back = await server.arrive('enter-by-return-link', { secret: secretOf(returnLink) })
    expect(await place(back.caller)).toBe(participant)
  })

  it('of a facilitator opens this workshop and none of the guest’s others', async () => {
    const { output, caller } = await join('Ana')
    const other = await newWorkshop()
    await join('Ana', other, caller)
    const { returnLink } = await server.run('reissue-return-link', facilitator, { participant: output.participant })
    const back = await server.arrive('enter-by-return-link', { secret: secretOf(returnLink) })
    expect(await place(back.caller)).toBe(output.participant)
    expect(await failureOf(place(back.caller, other))).toBe('notAllowed')
    await place(caller, other)
  })

  it('is not made for accounts, which sign in', async () => {
    const account = await server.account('Ada')
    const { output } = await join('Ada', workshop, account)
    const reissue = server.run('reissue-return-link', facilitator, { participant: output.participant })
    expect(await failureOf(reissue)).toBe('hasAccount')
  })

  it('does not open the workshop to somebody who was removed, until they are restored', async () => {
    const { output, caller } = await join('Ana')
    const { participant, returnLink } = output
    await server.run('remove-participant', facilitator, { participant })
    const secret = secretOf(returnLink)
    expect(await failureOf(server.run('enter-by-return-link', NOBODY, { secret }))).toBe('removed')
    expect(await failureOf(place(caller))).toBe('removed')
    expect(await failureOf(join('Ana again', workshop, caller))).toBe('removed')
    await server.run('restore-participant', facilitator, { participant })
    expect(await place(caller)).toBe(participant)
  })
})

describe('a roster', () => {
  const text = 'Name;Delegation;Role\nAna;One\nBen\n\nEve;;observer\nJo\tTwo\r\n'

  it('makes places with personal links, evenly spread, and shows nobody before they come', async () => {
    await server.run('add-delegation', facilitator, { workshop, name: 'Two' })
    const { people } = await server.run('import-roster', facilitator, { workshop, text })
    const { delegations } = await server.queries.run('workshop-for', facilitator, { workshop })
    const name = (id: string | null) => delegations.find((each) => each.id === id)?.name ?? null
    expect(people.map((each) => [each.name, name(each.delegation), each.role])).toEqual([
      ['Ana', 'One', 'delegate'],
      ['Ben', 'One', 'delegate'],
      ['Eve', null, 'observer'],
      ['Jo', 'Two', 'delegate'],
    ])
    expect(await server.look(workshop, (room) => room.people.read().size)).toBe(1)
    expect((await server.queries.run('lobby', facilitator, { workshop })).personal).toEqual(people)

    const secret = secretOf(people[0]!.url)
    const door = await server.queries.run('join-info', NOBODY, { secret })
    expect(door).toMatchObject({ name: 'Ana', delegation: { name: 'One' } })
    const { caller, output } = await server.arrive('join', { consent: true, secret })
    expect(output).toEqual({ workshop, participant: people[0]!.participant, returnLink: null })
    expect((await server.queries.run('workshop-for', caller, { workshop })).me).toMatchObject({
      name: 'Ana',
      standing: 'head',
    })
    const again = await server.arrive('join', { consent: true, secret })
    expect(again.caller.user).toBe(caller.user)
    expect(await server.look(workshop, (room) => room.people.read().size)).toBe(2)
  })

  it('gives a place to one of two who come at once', async () => {
    const { people } = await server.run('import-roster', facilitator, { workshop, text: 'Ana' })
    const input = { consent: true as const, secret: secretOf(people[0]!.url) }
    const both = await Promise.allSettled([server.arrive('join', input), server.arrive('join', input)])
    expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
    const guests = await server.db.selectFrom('user').select('id').where('name', '=', 'Ana').execute()
    const holder = server.access.members.get(workshop, people[0]!.participant)!.user
    expect(guests.map((each) => each.id)).toContain(holder)
  })

  it('names the wrong lines and makes nobody', async () => {
    const wrong = 'Ana;One\n;One\nBen;Nowhere\nEve;One;queen'
    expect(await failureOf(server.run('import-roster', facilitator, { workshop, text: wrong }))).toBe(
      'invalid · text.2: missing · text.3: delegation · text.4: role',
    )
    expect(await failureOf(server.run('import-roster', facilitator, { workshop, text: ' \n' }))).toBe(
      'invalid · text: missing',
    )
    await server.run('set-capacity', facilitator, { workshop, capacity: 2 })
    expect(await failureOf(server.run('import-roster', facilitator, { workshop, text: 'A\nB' }))).toBe('workshopFull')
    expect(await server.queries.run('people', facilitator, { workshop })).toHaveLength(1)
  })
})
