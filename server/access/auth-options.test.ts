import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Plenary } from '@/server/handle'
import { install, type Installation } from '@/server/testing/installation'
import { authOptions } from './auth-options'
import { decodeSession } from './session-cookie'
import { identityProvider } from './testing/identity-provider'
import { signInPages } from './testing/sign-in-pages'

let server: Installation
let provider: Awaited<ReturnType<typeof identityProvider>>
let pages: Awaited<ReturnType<typeof signInPages>>
const person: Record<string, unknown> = { sub: 'person-1' }

beforeAll(async () => {
  provider = await identityProvider(person)
  server = await install({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'plenary',
    OIDC_CLIENT_SECRET: 'known to both',
  })
})
afterAll(async () => {
  delete process.env.NEXTAUTH_URL
  provider.stop()
  await server.stop()
  await server.folder.remove()
})
afterEach(() => pages.stop())

/** A new browser before the sign-in pages. */
async function open() {
  const { accounts, keys } = server.access
  const { commands, queries, settings } = server
  pages = await signInPages((url) => {
    process.env.NEXTAUTH_URL = url
    const plenary: Plenary = { settings, url, accounts, sessionKey: keys.session, commands, queries }
    return { ...authOptions(plenary), logger: { error: () => {}, warn: () => {}, debug: () => {} } }
  })
  return pages
}

const session = () => decodeSession(pages.jar.get('plenary.session'), server.access.keys.session)
const errorOf = (url: string) => new URL(url).searchParams.get('error')

describe('the password', () => {
  it('signs in with the cookie that guests have too, and signs out', async () => {
    const { submit, ask } = await open()
    const email = 'ada@example.org'
    const made = await server.access.accounts.create({ email, name: 'Ada', password: 'a long password' }, false)
    expect(errorOf(await submit('/api/auth/callback/password', { email, password: 'wrong' }))).toBe('wrongCredentials')
    expect(await session()).toBeNull()
    expect(
      errorOf(await submit('/api/auth/callback/password', { email: ' ADA@example.org', password: 'a long password' })),
    ).toBeNull()
    expect(await session()).toEqual(made)
    expect(Object.keys((await (await ask('/api/auth/session')).json()) as object)).toEqual(['expires'])
    expect(await session()).toEqual(made)
    await submit('/api/auth/signout', {})
    expect(await session()).toBeNull()
  })

  it('ends everywhere when the account ends its sessions', async () => {
    const { submit, ask } = await open()
    const email = 'ben@example.org'
    const { user } = await server.access.accounts.create({ email, name: 'Ben', password: 'a long password' }, false)
    await submit('/api/auth/callback/password', { email, password: 'a long password' })
    await server.access.accounts.endSessions(user)
    expect(await (await ask('/api/auth/session')).json()).toEqual({})
    expect(await session()).toBeNull()
  })

  it('is refused to forms of other pages, which lack the token', async () => {
    const { ask } = await open()
    await ask('/api/auth/callback/password', { email: 'ada@example.org', password: 'a long password', csrfToken: 'x' })
    expect(await session()).toBeNull()
  })
})

describe('an identity provider', () => {
  async function signIn(claims: Record<string, unknown>) {
    const { submit, ask } = await open()
    for (const key of Object.keys(person)) delete person[key]
    Object.assign(person, claims)
    const authorize = await submit('/api/auth/signin/oidc', {})
    const back = (await fetch(authorize, { redirect: 'manual' })).headers.get('location')!
    await ask(back)
    const { user } = (await session())!
    return server.db.selectFrom('user').selectAll().where('id', '=', user).executeTakeFirstOrThrow()
  }

  it('makes an account the first time and finds it afterwards', async () => {
    const claims = { sub: 'person-1', email: 'Eve@example.org', email_verified: true, name: 'Eve' }
    const made = await signIn(claims)
    expect(made).toMatchObject({
      email: 'eve@example.org',
      name: 'Eve',
      subject: `${provider.issuer} person-1`,
      admin: 0,
    })
    expect((await signIn({ ...claims, email: 'other@example.org' })).id).toBe(made.id)
  })

  it('links an account by an e-mail it has verified, and by no other', async () => {
    const { accounts } = server.access
    const create = (email: string) => accounts.create({ email, name: 'Jo', password: 'a long password' }, false)
    const [verified, claimed] = [await create('jo@example.org'), await create('al@example.org')]
    expect((await signIn({ sub: 'person-2', email: 'jo@example.org', email_verified: true })).id).toBe(verified.user)
    const stranger = await signIn({ sub: 'person-3', email: 'al@example.org', email_verified: false })
    expect(stranger.id).not.toBe(claimed.user)
    expect(stranger).toMatchObject({ email: null, name: 'al' })
  })
})
