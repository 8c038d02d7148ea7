import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { LinkId, WorkshopId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { failureOf, install, NOBODY, type Installation } from '@/server/testing/installation'

let server: Installation
let facilitator: Caller
let workshop: WorkshopId
let link: { link: LinkId; code: string; secret: string }
const HERE = ['First', 'Second'].map((name) => ({ name }))

beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})
beforeEach(async () => {
  facilitator = await server.account()
  const made = { title: 'Geneva', language: 'en', delegations: HERE }
  workshop = (await server.run('create-workshop', facilitator, made)).workshop
  const { links, main } = await server.queries.run('lobby', facilitator, { workshop })
  const shown = links.find((each) => each.link === main)!
  link = { link: shown.link, code: shown.code!, secret: secretOf(shown.url) }
})

const secretOf = (url: string) => url.slice(url.lastIndexOf('/') + 1)
const delegations = async () => (await server.queries.run('workshop-for', facilitator, { workshop })).delegations
const names = () => server.look(workshop, (room) => [...room.people.read().values()].map((each) => each.name).sort())
const enter = async (name: string, more: object = {}) =>
  server.arrive('join', { consent: true, secret: link.secret, name, delegation: (await delegations())[0]!.id, ...more })

describe('the door', () => {
  it('says what is behind a link and behind its code, however it is typed', async () => {
    const door = await server.queries.run('join-info', NOBODY, { secret: link.secret })
    expect(door).toMatchObject({
      workshop,
      title: 'Geneva',
      archived: false,
      full: false,
      role: 'delegate',
      delegation: null,
      already: null,
      privacy: { retentionDays: 365, facilitators: ['Facilitator'] },
    })
    expect(door.delegations.map((each) => each.name)).toEqual(['First', 'Second'])
    expect(link.code).toMatch(/^[A-Z\d]{3} [A-Z\d]{3}$/)
    const typed = ` ${link.code.toLowerCase().replace(' ', '-')} `
    expect((await server.queries.run('join-info', NOBODY, { code: typed })).workshop).toBe(workshop)
  })

  it('lets a newcomer in as a guest, with a place, a session and a return link', async () => {
    const { output, caller } = await enter('Ana')
    expect(output.workshop).toBe(workshop)
    expect(output.returnLink).toMatch(new RegExp(`^http://${server.host}/return/[\\w-]{32}$`))
    expect(await names()).toEqual(['Ana', 'Facilitator'])
    expect(await server.queries.run('me', caller, {})).toMatchObject({ name: 'Ana', guest: true, email: null })
    const view = await server.queries.run('workshop-for', caller, { workshop })
    expect(view.me).toMatchObject({ id: output.participant, name: 'Ana', role: 'delegate', standing: 'head' })
  })

  it('makes the first delegate of a delegation its head, not the second', async () => {
    const [first, second] = [await enter('Ana'), await enter('Ben')]
    const standing = async (caller: Caller) =>
      (await server.queries.run('workshop-for', caller, { workshop })).me.standing
    expect([await standing(first.caller), await standing(second.caller)]).toEqual(['head', 'member'])
  })

  it('keeps the user of who is signed in, and gives accounts no return link', async () => {
    const account = await server.account('Ada')
    const delegation = (await delegations())[1]!.id
    const ran = await server.commands.run('join', account, { consent: true, code: link.code, name: 'Ada', delegation })
    expect(ran.session).toBeUndefined()
    expect(ran.output.returnLink).toBeNull()
    const again = await server.run('join', account, { consent: true, code: link.code, name: 'Other', delegation })
    expect(again).toEqual({ ...ran.output, returnLink: null })
    expect((await server.queries.run('join-info', account, { code: link.code })).already).toBe(ran.output.participant)
  })

  it('names what is missing', async () => {
    const { caller } = await enter('Zoe') // somebody else's delegation id is refused too
    const other = (await server.queries.run('workshop-for', caller, { workshop })).workshop
    const join = (input: object) =>
      failureOf(server.run('join', NOBODY, { consent: true, secret: link.secret, name: 'A', ...input }))
    expect(await join({ name: undefined })).toBe('invalid · name: missing')
    expect(await join({ name: ' \u202e ' })).toBe('invalid · name: missing')
    expect(await join({ name: 'x'.repeat(200) })).toBe('invalid · name: tooLong')
    expect(await join({})).toBe('invalid · delegation: missing')
    expect(await join({ delegation: other })).toBe('invalid · delegation: delegation')
    expect(await join({ delegation: 'nonsense' })).toBe('invalid · delegation: wrong')
    expect(await join({ consent: false })).toBe('invalid · consent: missing')
    expect(await names()).toEqual(['Facilitator', 'Zoe'])
  })

  it('tells a dead link, a revoked one, an archived and a full workshop apart', async () => {
    const join = (input: object) => failureOf(server.run('join', NOBODY, { consent: true, name: 'A', ...input }))
    const { secret, code } = link
    expect(await join({ secret: 'x'.repeat(32) })).toBe('notFound')
    expect(await join({ code: 'CCC CCC' })).toBe('wrongCode')
    expect(await join({ code: '' })).toBe('wrongCode')
    await server.run('archive-workshop', facilitator, { workshop })
    expect(await join({ secret })).toBe('workshopArchived')
    await server.run('unarchive-workshop', facilitator, { workshop })
    await server.run('set-capacity', facilitator, { workshop, capacity: 1 })
    expect(await join({ secret, delegation: (await delegations())[0]!.id })).toBe('workshopFull')
    expect((await server.queries.run('join-info', NOBODY, { secret })).full).toBe(true)
    const replaced = await server.run('replace-link', facilitator, { link: link.link })
    expect(await join({ secret })).toBe('revokedLink')
    expect(await join({ code })).toBe('revokedLink')
    expect(replaced.code).not.toBe(code)
    await server.run('delete-workshop', facilitator, { workshop })
    expect(await join({ secret: secretOf(replaced.url) })).toBe('notFound')
  })

  it('never seats more than there is room for, however many come at once', async () => {
    await server.run('set-capacity', facilitator, { workshop, capacity: 6 })
    const crowd = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => enter(`Person ${index}`)))
    expect(crowd.filter((each) => each.status === 'fulfilled')).toHaveLength(5)
    expect(await names()).toHaveLength(6)
  })
})

describe('links', () => {
  it('may lead into one delegation, or to another role', async () => {
    const [, second] = await delegations()
    const own = await server.run('create-link', facilitator, { workshop, delegation: second!.id })
    const { caller } = await server.arrive('join', { consent: true, code: own.code!, name: 'Ben' })
    expect((await server.queries.run('workshop-for', caller, { workshop })).me.delegation).toBe(second!.id)

    const watching = await server.run('create-link', facilitator, { workshop, role: 'observer' })
    const observer = await server.arrive('join', { consent: true, code: watching.code!, name: 'Eve' })
    expect((await server.queries.run('workshop-for', observer.caller, { workshop })).me).toMatchObject({
      role: 'observer',
      delegation: null,
    })
    const running = await server.run('create-link', facilitator, { workshop, role: 'facilitator' })
    expect(running.code).toBeNull()
  })

  it('are for facilitators alone, and kept only as hashes and sealed', async () => {
    const { caller } = await enter('Ana')
    expect(await failureOf(server.run('create-link', caller, { workshop }))).toBe('notAllowed')
    expect(await failureOf(server.run('revoke-link', caller, { link: link.link }))).toBe('notAllowed')
    expect(await failureOf(server.queries.run('lobby', caller, { workshop }))).toBe('notAllowed')
    const stored = JSON.stringify(await server.db.selectFrom('link').selectAll().execute())
    expect(stored).not.toContain(link.secret)
    expect(stored).not.toContain(link.code.replace(' ', ''))
  })
})

describe('wrong codes', () => {
  it('are counted by address; right ones and dead links are not', async () => {
    const at = (address: string) => ({ user: null, address })
    const guess = (address: string, code = 'CCC CCC') =>
      failureOf(server.run('join', at(address), { consent: true, code }))
    const delegation = (await delegations())[0]!.id
    const sixty = Array.from({ length: 60 }, (_, index) =>
      server.arrive('join', { consent: true, code: link.code, name: `Person ${index}`, delegation }, '203.0.113.9'),
    )
    expect(await Promise.all(sixty)).toHaveLength(60)
    for (let dead = 0; dead < 70; dead++) {
      const secret = `${dead}`.padStart(32, 'x')
      expect(await failureOf(server.run('join', at('203.0.113.9'), { consent: true, secret }))).toBe('notFound')
    }
    for (let wrong = 0; wrong < 60; wrong++) expect(await guess('203.0.113.9')).toBe('wrongCode')
    expect(await guess('203.0.113.9')).toBe('tooManyTries')
    expect(await guess('203.0.113.9', link.code)).toBe('tooManyTries')
    expect(await guess('203.0.113.10')).toBe('wrongCode')
    await enter('Late', {}) // by the link it still works, from everywhere
  })

  it('learn nothing from trying many at once', async () => {
    const address = '2001:db8:1:2::1'
    const tries = Array.from({ length: 200 }, (_, index) =>
      failureOf(
        server.run('join', { user: null, address: `2001:db8:1:2::${index}` }, { consent: true, code: 'CCC CCC' }),
      ),
    )
    const answers = await Promise.all(tries)
    expect(answers.filter((answer) => answer === 'wrongCode')).toHaveLength(60)
    expect(await failureOf(server.run('join', { user: null, address }, { consent: true, code: link.code }))).toBe(
      'tooManyTries',
    )
  })
})
