import { cache } from 'react'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { UserId } from '@/lib/ids'
import type { Caller } from '@/server/commands/command'
import { plenary } from '@/server/handle'
import { addressIn } from './client-address'
import { cookieIn, decodeSession, isSecure, sessionCookieName } from './session-cookie'

/** Who sends a request: the user whose session its cookie carries, or nobody; and from which address. */
export async function callerOf(request: Headers): Promise<Caller> {
  const { accounts, sessionKey, url } = plenary()
  const token = cookieIn(request.get('cookie'), sessionCookieName(isSecure(url)))
  const session = await decodeSession(token, sessionKey)
  const user = session && (await accounts.isCurrent(session)) ? session.user : null
  return { user, address: addressIn(request) }
}

/** Who asks for the page that is being rendered. */
export const pageCaller = cache(async (): Promise<Caller> => callerOf(await headers()))

/** The user who asks for the page, or null. */
export const sessionUser = async (): Promise<UserId | null> => (await pageCaller()).user

/** The caller of a page that takes a session; others are sent to sign in and then to `path`. */
export async function requireUser(path: string): Promise<Caller & { readonly user: UserId }> {
  const caller = await pageCaller()
  if (!caller.user) redirect(`/sign-in?then=${encodeURIComponent(path)}`)
  return { ...caller, user: caller.user }
}
