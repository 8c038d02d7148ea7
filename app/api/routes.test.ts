import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADDRESS_HEADER } from '@/server/access/client-address'
import { cookieIn, decodeSession } from '@/server/access/session-cookie'
import { setHandle } from '@/server/handle'
import { install, type Installation } from '@/server/testing/installation'
import { POST as postCommand } from './commands/[name]/route'
import { POST as postQuery } from './queries/[name]/route'

let server: Installation
let origin: string
beforeAll(async () => {
  server = await install()
  origin = server.context.url()
  const { accounts, keys } = server.access
  const { commands, queries, settings } = server
  setHandle({ settings, url: origin, accounts, sessionKey: keys.session, commands, queries })
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

async function post(
  path: `/api/${'commands' | 'queries'}/${string}`,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const request = new Request(origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, [ADDRESS_HEADER]: '203.0.113.1', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const [, , kind, name] = path.split('/')
  const response = await (kind === 'commands' ? postCommand : postQuery)(request, {
    params: Promise.resolve({ name: name! }),
  })
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  }
}

describe('commands over http', () => {
  it('sign a newcomer in with a cookie that later requests are known by', async () => {
    const demonstration = await post('/api/commands/start-demonstration', { language: 'en' })
    expect(demonstration.status).toBe(200)
    expect(demonstration.headers.get('cache-control')).toBe('no-store')
    const cookie = demonstration.headers.get('set-cookie')!
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/)
    const value = cookieIn(cookie.split(';')[0], 'plenary.session')
    expect(await decodeSession(value, server.access.keys.session)).toMatchObject({ generation: 0 })
    const me = await post('/api/queries/me', {}, { cookie: `plenary.session=${value}` })
    expect(me.body).toMatchObject({ guest: true })
    const ended = await post('/api/commands/delete-my-data', {}, { cookie: `plenary.session=${value}` })
    expect(ended.headers.get('set-cookie')).toMatch(/^plenary\.session=; Path=\/; Max-Age=0/)
    expect((await post('/api/queries/me', {}, { cookie: `plenary.session=${value}` })).body).toBeNull()
  })

  it('answer failures by name, with the fields and a fitting status', async () => {
    const wrong = { email: 'x', password: 'y', name: 'Z', secret: 's' }
    expect(await post('/api/commands/create-first-account', wrong)).toMatchObject({
      status: 400,
      body: { error: { name: 'invalid', fields: { email: 'email', password: 'shortPassword' } } },
    })
    const account = { email: 'a@example.org', password: 'long enough now', name: 'A' }
    const refusals: [string, unknown, number, string][] = [
      ['join', { consent: true, code: 'CCCCCC' }, 404, 'wrongCode'],
      ['join', [], 400, 'invalid'],
      ['join', '{', 400, 'invalid'],
      ['create-workshop', { title: 'T', language: 'en' }, 401, 'notSignedIn'],
      ['no-such-command', {}, 404, 'notFound'],
      ['__proto__', {}, 404, 'notFound'],
      ['register', account, 403, 'registrationClosed'],
    ]
    for (const [name, input, status, failure] of refusals) {
      const { body, status: answered } = await post(`/api/commands/${name}`, input)
      expect([name, answered, (body.error as { name: string }).name]).toEqual([name, status, failure])
    }
  })

  it('are taken from our own pages only, as JSON, and no larger than they may be', async () => {
    const join = (headers: Record<string, string>, body: unknown = { consent: true }) =>
      post('/api/commands/join', body, headers)
    const named = async (asked: ReturnType<typeof join>) => ((await asked).body.error as { name: string }).name
    expect(await named(join({ origin: 'https://evil.example' }))).toBe('notAllowed')
    expect(await named(join({ origin: 'null' }))).toBe('notAllowed')
    expect(await named(join({ 'content-type': 'text/plain' }))).toBe('invalid')
    const large = { consent: true, name: 'x'.repeat(300_000) }
    expect((await join({}, large)).status).toBe(413)
    const pack = { file: 'x'.repeat(300_000), language: 'en' }
    expect(await named(post('/api/commands/check-pack', pack))).toBe('tooLarge') // from nobody
  })
})

describe('queries over http', () => {
  it('answer, or say why not', async () => {
    expect((await post('/api/queries/sign-in-options', {})).body).toMatchObject({ needsSetUp: true })
    expect(await post('/api/queries/join-info', { code: 'x' })).toMatchObject({
      status: 404,
      body: { error: { name: 'wrongCode' } },
    })
    expect(await post('/api/queries/lobby', { workshop: '../etc' })).toMatchObject({ status: 404 })
    expect(await post('/api/queries/constructor', {})).toMatchObject({ status: 404 })
  })
})
