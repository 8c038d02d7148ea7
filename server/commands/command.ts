import type { Kysely } from 'kysely'
import type { z } from 'zod'
import type { UserId, WorkshopId } from '@/lib/ids'
import type { CommandInput, CommandName, CommandOutput } from '@/lib/wire/commands'
import type { Access } from '@/server/access/access'
import type { Session } from '@/server/access/session-cookie'
import type { Settings } from '@/server/env'
import type { Desks } from '@/server/play/desks'
import type { Simulation } from '@/server/simulation/simulation'
import type { Post } from '@/server/mail/post'
import type { Schema } from '@/server/store/schema'
import type { RoomsPort } from '@/server/sync/rooms-port'
import type { Publisher } from './publish'
import type { Log } from './unexpected'

/** Who gives a command: a signed-in user or guest, or nobody yet; and from which client address. */
export interface Caller {
  readonly user: UserId | null
  readonly address: string
}

/** What commands and queries work with. Clock and chance are handed in. */
export interface Context extends Omit<Access, 'authority'> {
  readonly db: Kysely<Schema>
  readonly rooms: RoomsPort
  readonly publish: Publisher
  /** The sealed briefs and what reaches people in their roles. */
  readonly desks: Desks
  /** Gives the illustrative people of a demonstration their next answers. */
  readonly simulate: (workshop: WorkshopId) => Promise<void>
  readonly simulation: Pick<Simulation, 'rehearse' | 'rest'>
  /** Letters to people, where there is a mail server. */
  readonly post: Post
  readonly settings: Pick<Settings, 'registration' | 'retentionDays' | 'oidc'>
  readonly url: () => string
  /** Another one after every update: pages that stay open for days load themselves anew. */
  readonly build: string
  readonly now: () => number
  readonly log: Log
}

/** An answer that also starts a session in the caller's browser, or with null ends it. */
export class WithSession<Output> {
  constructor(
    readonly output: Output,
    readonly session: Session | null,
  ) {}
}

/** The answer, with the session where there is a new one. */
export const withSession = <Output>(output: Output, session: Session | null): Output | WithSession<Output> =>
  session ? new WithSession(output, session) : output

/** Something a person asks the server to do: input checked by its schema, rights checked inside `run`, failures thrown as Failure. */
export interface Command<Name extends CommandName = CommandName> {
  readonly name: Name
  readonly input: z.ZodType
  /** Bytes of JSON it takes. */
  readonly limit: number
  run(context: Context, caller: Caller, input: unknown): Promise<CommandOutput<Name> | WithSession<CommandOutput<Name>>>
}

/** Makes a schema refused by the compiler when it does not take everything the wire may send. */
export type Accepts<Wire, S extends z.ZodType> =
  Wire extends z.input<S> ? unknown : { wireSends: Wire; schemaTakes: z.input<S> }

export const LIMIT = 256 * 1024

/** Defines the command of a name; the compiler holds its schema and its answer to lib/wire/commands.ts. */
export function command<Name extends CommandName, S extends z.ZodType>(
  name: Name,
  input: S & Accepts<CommandInput<Name>, S>,
  run: (
    context: Context,
    caller: Caller,
    input: z.output<S>,
  ) => Promise<CommandOutput<Name> | WithSession<CommandOutput<Name>>>,
  limit = LIMIT,
): Command<Name> {
  return { name, input, limit, run: (context, caller, parsed) => run(context, caller, parsed as z.output<S>) }
}
