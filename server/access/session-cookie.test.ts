import { encode } from 'next-auth/jwt'
import { describe, expect, it } from 'vitest'
import { newId, type UserId } from '@/lib/ids'
import { fromOwnPage } from './origin'
import { cookieIn, decodeSession, encodeSession, setSessionCookie } from './session-cookie'

const KEY = 'key of this installation'
const session = { user: newId<UserId>(), generation: 3 }

describe('the session cookie', () => {
  it('says who it is, to this installation only', async () => {
    const token = await encodeSession(session, KEY)
    expect(await decodeSession(token, KEY)).toEqual(session)
    expect(await decodeSession(token, 'another key')).toBeNull()
    expect(await decodeSession(`${token}x`, KEY)).toBeNull()
    for (const nonsense of [undefined, '', 'a.b.c', 'x'.repeat(10_000)])
      expect(await decodeSession(nonsense, KEY)).toBeNull()
  })

  it('ends, and holds nothing but a user and a generation', async () => {
    const ended = await encode({ token: { sub: session.user, generation: 3 }, secret: KEY, maxAge: -60 })
    expect(await decodeSession(ended, KEY)).toBeNull()
    for (const token of [{ sub: session.user }, { sub: 'nobody', generation: 0 }, { generation: 0 }])
      expect(await decodeSession(await encode({ token, secret: KEY }), KEY)).toBeNull()
  })

  it('is kept from scripts and other sites, and behind https from plain http', async () => {
    const plain = await setSessionCookie(session, KEY, 'http://localhost:3000')
    expect(plain).toMatch(/^plenary\.session=[\w.-]+; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax$/)
    expect(await decodeSession(cookieIn(`a=b; ${plain.split(';')[0]}; c=d`, 'plenary.session'), KEY)).toEqual(session)
    const secure = await setSessionCookie(session, KEY, 'https://plenary.example')
    expect(secure).toMatch(/^__Secure-plenary\.session=.*; SameSite=Lax; Secure$/)
    expect(await setSessionCookie(null, KEY, 'http://localhost:3000')).toMatch(
      /^plenary\.session=; Path=\/; Max-Age=0;/,
    )
  })
})

describe('a page of our own', () => {
  it.each([
    ['the public address', { origin: 'https://plenary.example', host: 'inside:3000' }, true],
    ['the host it was sent to', { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' }, true],
    ['a program', { host: 'x' }, true],
    ['an address typed in', { host: 'x', 'sec-fetch-site': 'none' }, true],
    ['another site', { origin: 'https://evil.example', host: 'plenary.example' }, false],
    ['another port', { origin: 'http://192.168.1.5:4000', host: '192.168.1.5:3000' }, false],
    ['a sandboxed frame', { origin: 'null', host: 'plenary.example' }, false],
    ['another site without an origin', { host: 'x', 'sec-fetch-site': 'cross-site' }, false],
    ['a neighbour without an origin', { host: 'x', 'sec-fetch-site': 'same-site' }, false],
  ])('%s', (_, headers: Record<string, string>, own) => {
    expect(fromOwnPage(headers, 'https://plenary.example')).toBe(own)
    expect(fromOwnPage(new Headers(headers), 'https://plenary.example')).toBe(own)
  })
})
