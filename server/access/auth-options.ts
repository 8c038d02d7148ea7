import type { NextAuthOptions, Profile, User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { parseId, type UserId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import { emailSchema } from '@/lib/workshop/account'
import { personNameSchema } from '@/lib/workshop/name'
import type { OidcSettings } from '@/server/env'
import type { Plenary } from '@/server/handle'
import { addressIn } from './client-address'
import { isSecure, SESSION_SECONDS, sessionCookieName, sessionCookieOptions, sessionToken } from './session-cookie'

type SignedIn = User & { generation: number }

/** How accounts sign in: `password`, and `oidc` where it is configured. Their session is the cookie guests have too. */
export function authOptions({ accounts, sessionKey, settings, url }: Plenary): NextAuthOptions {
  const secure = isSecure(url)
  return {
    secret: sessionKey,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    useSecureCookies: secure,
    cookies: { sessionToken: { name: sessionCookieName(secure), options: sessionCookieOptions(secure) } },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        id: 'password',
        credentials: { email: {}, password: {} },
        async authorize(given, request): Promise<SignedIn> {
          const email = emailSchema.safeParse(given?.email)
          if (!email.success || !given?.password || given.password.length > 200) throw new Error('wrongCredentials')
          const session = await accounts
            .signIn(email.data, given.password, addressIn(request.headers ?? {}))
            .catch((error: unknown) => {
              throw new Error(error instanceof Failure ? error.failure : 'unexpected', { cause: error })
            })
          return { id: session.user, generation: session.generation }
        },
      }),
      ...(settings.oidc ? [oidc(settings.oidc)] : []),
    ],
    callbacks: {
      async jwt({ token, user, account, profile }) {
        if (account?.provider === 'oidc')
          return sessionToken(
            await accounts.signInWithProvider(claims(settings.oidc!.issuer, account.providerAccountId, profile)),
          )
        if (user) return sessionToken({ user: user.id as UserId, generation: (user as SignedIn).generation })
        const id = parseId<UserId>(token.sub)
        if (!id || !(await accounts.isCurrent({ user: id, generation: Number(token.generation) })))
          throw new Error('This session has ended.')
        return sessionToken({ user: id, generation: Number(token.generation) })
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
  }
}

function oidc({ issuer, clientId, clientSecret, name }: OidcSettings): OAuthConfig<Profile> {
  return {
    id: 'oidc',
    name,
    type: 'oauth',
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    clientId,
    clientSecret,
    profile: (profile) => ({ id: profile.sub! }),
  }
}

function claims(issuer: string, subject: string, profile: Profile | undefined) {
  const said = profile as (Profile & { email_verified?: unknown }) | undefined
  const email = emailSchema.safeParse(said?.email)
  const name = personNameSchema.safeParse(said?.name ?? said?.email?.split('@')[0])
  return {
    subject: `${issuer} ${subject}`,
    email: email.success && said?.email_verified === true ? email.data : null,
    name: name.success ? name.data : 'Member',
  }
}
