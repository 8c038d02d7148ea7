import { sql, type Kysely } from 'kysely'
import { newId, type UserId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { NewAccount } from '@/lib/workshop/account'
import type { Schema } from '@/server/store/schema'
import type { Limits } from './limits'
import { hashPassword, passwordFits } from './password'
import type { Session } from './session-cookie'

/** What an identity provider says of somebody. `subject` is theirs for good; an e-mail counts only when verified. */
export interface Claims {
  readonly subject: string
  readonly email: string | null
  readonly name: string
}

/** Users and whether their sessions still hold. The one place that reads passwords. */
export interface Accounts {
  /** @throws Failure wrongCredentials, tooManyTries */
  signIn(email: string, password: string, address: string): Promise<Session>
  /** Finds, links (by verified e-mail) or makes the account of somebody the identity provider knows. */
  signInWithProvider(claims: Claims): Promise<Session>
  /** @throws Failure emailTaken */
  create(account: NewAccount, admin: boolean): Promise<Session>
  setPassword(user: UserId, password: string): Promise<Session>
  passwordFits(user: UserId, password: string, address: string): Promise<boolean>
  /** Ends every session of the user; the one returned is the first of the new ones. */
  endSessions(user: UserId): Promise<Session>
  /** Whether the session's user exists and has not ended it. Remembered, so that it costs a request nothing. */
  isCurrent(session: Session): Promise<boolean>
  /** After a user was deleted. */
  forget(user: UserId): void
  /** Calls back when all sessions of a user up to now have ended. Returns the way to stop. */
  watch(ended: (user: UserId) => void): () => void
}

const DAY = 24 * 3600 * 1000
const REMEMBERED = 20_000

export function createAccounts(db: Kysely<Schema>, limits: Limits, now: () => number): Accounts {
  const generations = new Map<UserId, number>()
  const watchers = new Set<(user: UserId) => void>()
  const tell = (user: UserId) => watchers.forEach((ended) => ended(user))

  const remember = (user: UserId, generation: number): Session => {
    if (generations.size >= REMEMBERED) generations.clear()
    generations.set(user, generation)
    return { user, generation }
  }

  const insert = async (
    row: { email: string | null; subject: string | null; name: string; password: string | null },
    admin: boolean,
  ) => {
    const id = newId<UserId>()
    const at = now()
    await db
      .insertInto('user')
      .values({ ...row, id, admin: admin ? 1 : 0, generation: 0, created_at: at, seen_at: at })
      .execute()
    return remember(id, 0)
  }

  const endSessions = async (user: UserId): Promise<Session> => {
    const row = await db
      .updateTable('user')
      .set({ generation: sql<number>`generation + 1` })
      .where('id', '=', user)
      .returning('generation')
      .executeTakeFirstOrThrow()
    const session = remember(user, row.generation)
    tell(user)
    return session
  }

  /** Counts a wrong password against the address and the account; a right one clears the account. */
  const judge = async (right: boolean, account: string, address: string): Promise<boolean> => {
    if (!right) {
      await limits.passwordsFrom.count(address)
      await limits.passwordsFor.count(account)
      return false
    }
    await limits.passwordsFrom.check(address)
    await limits.passwordsFor.check(account)
    await limits.passwordsFor.forget(account)
    return true
  }

  const mayTry = async (account: string, address: string): Promise<void> => {
    await limits.passwordsFrom.check(address)
    await limits.passwordsFor.check(account)
  }

  return {
    async signIn(email, password, address) {
      await mayTry(email, address)
      const user = await db
        .selectFrom('user')
        .select(['id', 'password', 'generation'])
        .where('email', '=', email)
        .executeTakeFirst()
      const right = await passwordFits(user?.password ?? null, password)
      if (!(await judge(right, email, address)) || !user) throw new Failure('wrongCredentials')
      await db.updateTable('user').set({ seen_at: now() }).where('id', '=', user.id).execute()
      return remember(user.id, user.generation)
    },

    async signInWithProvider({ subject, email, name }) {
      const known = await db
        .selectFrom('user')
        .select(['id', 'generation'])
        .where('subject', '=', subject)
        .executeTakeFirst()
      if (known) return remember(known.id, known.generation)
      const linked = email
        ? await db
            .updateTable('user')
            .set({ subject })
            .where('email', '=', email)
            .where('subject', 'is', null)
            .returning(['id', 'generation'])
            .executeTakeFirst()
        : undefined
      if (linked) return remember(linked.id, linked.generation)
      const taken = email && (await db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst())
      return insert({ email: taken ? null : email, subject, name, password: null }, false)
    },

    async create({ email, password, name }, admin) {
      const hash = await hashPassword(password)
      const taken = await db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
      if (taken) throw new Failure('emailTaken')
      return insert({ email, subject: null, name, password: hash }, admin)
    },

    async setPassword(user, password) {
      await db
        .updateTable('user')
        .set({ password: await hashPassword(password) })
        .where('id', '=', user)
        .execute()
      return endSessions(user)
    },

    async passwordFits(user, password, address) {
      await mayTry(user, address)
      const row = await db.selectFrom('user').select('password').where('id', '=', user).executeTakeFirst()
      return judge(await passwordFits(row?.password ?? null, password), user, address)
    },

    endSessions,

    async isCurrent({ user, generation }) {
      const known = generations.get(user)
      if (known !== undefined) return known === generation
      const row = await db
        .selectFrom('user')
        .select(['generation', 'seen_at'])
        .where('id', '=', user)
        .executeTakeFirst()
      if (!row) return false
      if (now() - row.seen_at > DAY)
        await db.updateTable('user').set({ seen_at: now() }).where('id', '=', user).execute()
      return remember(user, row.generation).generation === generation
    },

    forget(user) {
      generations.delete(user)
      tell(user)
    },

    watch(ended) {
      watchers.add(ended)
      return () => watchers.delete(ended)
    },
  }
}
