import { decode, encode } from 'next-auth/jwt'
import { parseId, type UserId } from '@/lib/ids'

/** Who a browser says it is, as signed by this server. Ends when the user's generation is raised. */
export interface Session {
  readonly user: UserId
  readonly generation: number
}

/** Seconds that a session lasts without being renewed. */
export const SESSION_SECONDS = 90 * 24 * 3600

/** Accounts and guests have the same cookie. Behind https its prefix makes browsers refuse it from plain http. */
export const sessionCookieName = (secure: boolean): string => `${secure ? '__Secure-' : ''}plenary.session`

export const isSecure = (url: string): boolean => url.startsWith('https:')

export const sessionCookieOptions = (secure: boolean) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure }) as const

/** What the token holds, for next-auth as well. */
export const sessionToken = (session: Session) => ({ sub: session.user, generation: session.generation })

export const encodeSession = (session: Session, key: string): Promise<string> =>
  encode({ token: sessionToken(session), secret: key, maxAge: SESSION_SECONDS })

/** The session in a cookie's value, or null when it was not made here, was changed or has ended. */
export async function decodeSession(token: string | undefined, key: string): Promise<Session | null> {
  if (!token || token.length > 4096) return null
  const claims = await decode({ token, secret: key }).catch(() => null)
  const user = parseId<UserId>(claims?.sub)
  return user && typeof claims?.generation === 'number' ? { user, generation: claims.generation } : null
}

/** The Set-Cookie header that starts a session (or, with null, ends it). */
export async function setSessionCookie(session: Session | null, key: string, url: string): Promise<string> {
  const secure = isSecure(url)
  const value = session ? await encodeSession(session, key) : ''
  const age = session ? SESSION_SECONDS : 0
  const flags = `Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return `${sessionCookieName(secure)}=${value}; ${flags}`
}

/** The value of one cookie in a Cookie header. */
export function cookieIn(header: string | null | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=')
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}
