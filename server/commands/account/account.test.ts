import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { UserId } from '@/lib/ids'
import { administer } from '@/server/access/administer'
import { ensureSetupLink } from '@/server/commands/set-up-link'
import { failureOf, install, NOBODY, type Installation } from '@/server/testing/installation'

const PASSWORD = 'correct horse battery'
const secretIn = (text: string | null) => /link=([\w-]+)/.exec(text ?? '')![1]!
const servers: Installation[] = []

async function installed(environment: Record<string, string> = {}): Promise<Installation> {
  const server = await install(environment)
  servers.push(server)
  return server
}
afterAll(async () => {
  for (const server of servers) {
    await server.stop()
    await server.folder.remove()
  }
})

const signIn = (server: Installation, email: string, password: string, address = NOBODY.address) =>
  server.access.accounts.signIn(email, password, address)

describe('a new installation', () => {
  it('has one set-up link, which makes the administrator once', async () => {
    const server = await installed()
    const stale = secretIn(await ensureSetupLink(server.context))
    const url = await ensureSetupLink(server.context)
    expect(url).toMatch(new RegExp(`^http://${server.host}/set-up\\?link=`))
    const secret = secretIn(url)
    const link = (secret: string) => server.queries.run('account-link', NOBODY, { purpose: 'setup', secret })
    expect([await link(stale), await link(secret)].map((each) => each.valid)).toEqual([false, true])

    const account = { email: ' Ada@Example.org ', password: PASSWORD, name: 'Ada' }
    const make = (secret: string, more: object = {}) =>
      server.arrive('create-first-account', { secret, ...account, ...more })
    expect(await failureOf(make(stale))).toBe('wrongSetupLink')
    expect(await failureOf(make(secret, { password: 'short' }))).toBe('invalid · password: shortPassword')
    expect(await failureOf(make(secret, { email: 'nonsense' }))).toBe('invalid · email: email')
    const both = await Promise.allSettled([make(secret), make(secret, { email: 'eve@example.org' })])
    expect(both.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
    const [made] = both.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    expect(await server.queries.run('me', made!.caller, {})).toMatchObject({
      admin: true,
      guest: false,
      hasPassword: true,
    })
    expect(await ensureSetupLink(server.context)).toBeNull()
    expect(await failureOf(make(secret))).toBe('wrongSetupLink')
    expect(await server.queries.run('sign-in-options', NOBODY, {})).toEqual({
      needsSetUp: false,
      registration: false,
      provider: null,
    })
  })

  it('lets others register only where it is open', async () => {
    const account = { email: 'ben@example.org', password: PASSWORD, name: 'Ben' }
    const closed = await installed()
    expect(await failureOf(closed.run('register', NOBODY, account))).toBe('registrationClosed')
    const open = await installed({ REGISTRATION: 'open' })
    const { caller } = await open.arrive('register', account)
    expect(await open.queries.run('me', caller, {})).toMatchObject({ email: 'ben@example.org', admin: false })
    expect(await failureOf(open.run('register', NOBODY, { ...account, email: 'BEN@example.org' }))).toBe('emailTaken')
  })
})

describe('an account', () => {
  let server: Installation
  beforeAll(async () => {
    server = await installed({ REGISTRATION: 'open' })
  })
  const registered = (email: string) => server.arrive('register', { email, password: PASSWORD, name: 'Somebody' })

  it('keeps its password only as an argon2id hash', async () => {
    const { caller } = await registered('hash@example.org')
    const row = await server.db.selectFrom('user').select('password').where('id', '=', caller.user).executeTakeFirst()
    expect(row!.password).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
  })

  it('signs in with the right password only', async () => {
    const { session } = await registered('in@example.org')
    expect(await signIn(server, 'in@example.org', PASSWORD)).toEqual(session)
    expect(await failureOf(signIn(server, 'in@example.org', `${PASSWORD} `))).toBe('wrongCredentials')
    expect(await failureOf(signIn(server, 'nobody@example.org', PASSWORD))).toBe('wrongCredentials')
  })

  it('is closed for a while after ten wrong passwords, from wherever they came', async () => {
    await registered('guessed@example.org')
    for (let guess = 0; guess < 10; guess++)
      expect(await failureOf(signIn(server, 'guessed@example.org', 'wrong', `203.0.113.${guess}`))).toBe(
        'wrongCredentials',
      )
    expect(await failureOf(signIn(server, 'guessed@example.org', PASSWORD, '203.0.113.99'))).toBe('tooManyTries')
  })

  it('ends its other sessions when the password changes', async () => {
    const { caller, session: old } = await registered('change@example.org')
    const change = (current: string) =>
      server.commands.run('change-password', caller, { current, password: 'another long one' })
    expect(await failureOf(change('wrong'))).toBe('wrongCredentials')
    const { session } = await change(PASSWORD)
    expect(await server.access.accounts.isCurrent(old)).toBe(false)
    expect(await server.access.accounts.isCurrent(session!)).toBe(true)
    await signIn(server, 'change@example.org', 'another long one')
  })

  it('gets a new password by a link from the console, once and for a day', async () => {
    const { session: old } = await registered('lost@example.org')
    const parts = { db: server.db, url: 'https://plenary.example', now: server.context.now }
    const printed = await administer(parts, ['reset-password', 'Lost@example.org'])
    expect(printed).toContain('https://plenary.example/reset-password?link=')
    const secret = secretIn(printed)
    const link = () => server.queries.run('account-link', NOBODY, { purpose: 'reset-password', secret })
    expect(await link()).toEqual({ valid: true, email: 'lost@example.org' })
    const reset = () => server.arrive('reset-password', { secret, password: 'remembered now' })
    await reset()
    expect(await server.access.accounts.isCurrent(old)).toBe(false)
    await signIn(server, 'lost@example.org', 'remembered now')
    expect(await failureOf(reset())).toBe('wrongPasswordLink')

    const late = secretIn(await administer(parts, ['reset-password', 'lost@example.org']))
    server.time.ahead = 25 * 3600 * 1000
    expect(await failureOf(server.run('reset-password', NOBODY, { secret: late, password: PASSWORD }))).toBe(
      'wrongPasswordLink',
    )
    server.time.ahead = 0
  })

  it('is listed and made an administrator from the console', async () => {
    await registered('list@example.org')
    const parts = { db: server.db, url: '', now: server.context.now }
    expect(await administer(parts, ['make-admin', 'list@example.org'])).toContain('is an administrator now')
    expect(await administer(parts, ['list'])).toMatch(/list@example\.org {2}Somebody {2}administrator/)
    await expect(administer(parts, ['make-admin', 'no@example.org'])).rejects.toThrow('There is no account')
    await expect(administer(parts, [])).rejects.toThrow('npm run admin')
  })
})

describe('one’s own data', () => {
  let server: Installation
  beforeAll(async () => {
    server = await installed()
  })

  async function joined() {
    const facilitator = await server.account()
    const delegations = [{ name: 'One' }]
    const { workshop } = await server.run('create-workshop', facilitator, {
      title: 'Geneva',
      language: 'en',
      delegations,
    })
    const { links } = await server.queries.run('lobby', facilitator, { workshop })
    const view = await server.queries.run('workshop-for', facilitator, { workshop })
    const delegation = view.delegations[0]!.id
    const guest = await server.arrive('join', { consent: true, code: links[0]!.code!, name: 'Ana', delegation })
    const answer = { weights: { rights: 40, security: 30, economy: 30 }, why: 'Because.' }
    await server.sync.rooms.write({ kind: 'workshop', workshop }, (doc) => {
      const map = doc.getMap('answers').get(view.steps[0]!.id) as { set(key: string, value: unknown): void }
      map.set(guest.output.participant, answer)
    })
    return { facilitator, workshop, guest: guest.caller, participant: guest.output.participant, answer }
  }

  it('is given away whole', async () => {
    const { guest, answer } = await joined()
    expect(await server.run('export-my-data', guest, {})).toMatchObject({
      user: { name: 'Ana', email: null },
      workshops: [
        {
          title: 'Geneva',
          name: 'Ana',
          role: 'delegate',
          delegation: 'One',
          answers: [{ kind: 'weigh-aims', answer }],
        },
      ],
    })
  })

  it('is deleted with the answers, and the session ends', async () => {
    const { guest, workshop, participant } = await joined()
    const ran = await server.commands.run('delete-my-data', guest, {})
    expect(ran.session).toBeNull()
    const left = await server.look(workshop, (room) => JSON.stringify(room.doc.toJSON()))
    expect(left).not.toContain(participant)
    expect(left).not.toContain('Ana')
    expect(await server.queries.run('me', guest, {})).toBeNull()
    expect(await server.access.accounts.isCurrent({ user: guest.user as UserId, generation: 0 })).toBe(false)
  })

  it('of a facilitator is deleted with their password, when no workshop is left alone', async () => {
    const { facilitator, workshop } = await joined()
    const forget = (password?: string) => server.run('delete-my-data', facilitator, { password })
    expect(await failureOf(forget())).toBe('wrongCredentials')
    expect(await failureOf(forget('a long password'))).toBe('ownsWorkshops')
    await server.run('delete-workshop', facilitator, { workshop })
    await forget('a long password')
    expect(await server.queries.run('me', facilitator, {})).toBeNull()
  })

  it('of the last administrator stays', async () => {
    const admin = await server.account()
    await server.db.updateTable('user').set({ admin: 1 }).where('id', '=', admin.user).execute()
    expect(await failureOf(server.run('delete-my-data', admin, { password: 'a long password' }))).toBe(
      'lastAdministrator',
    )
  })
})
