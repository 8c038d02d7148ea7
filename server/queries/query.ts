import type { z } from 'zod'
import type { QueryInput, QueryName, QueryOutput } from '@/lib/wire/queries'
import type { Accepts, Caller, Context } from '../commands/command'

/** Something a person asks the server to tell: rights are checked inside `run`, failures thrown as Failure. */
export interface Query<Name extends QueryName = QueryName> {
  readonly name: Name
  readonly input: z.ZodType
  run(context: Context, caller: Caller, input: unknown): Promise<QueryOutput<Name>>
}

/** Defines the query of a name; the compiler holds its schema and its answer to lib/wire/queries.ts. */
export const query = <Name extends QueryName, S extends z.ZodType>(
  name: Name,
  input: S & Accepts<QueryInput<Name>, S>,
  run: (context: Context, caller: Caller, input: z.output<S>) => Promise<QueryOutput<Name>>,
): Query<Name> => ({ name, input, run: (context, caller, parsed) => run(context, caller, parsed as z.output<S>) })
