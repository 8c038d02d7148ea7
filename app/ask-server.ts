import { cache } from 'react'
import type { QueryInput, QueryName, QueryOutput } from '@/lib/wire/queries'
import { pageCaller } from '@/server/access/session'
import { plenary } from '@/server/handle'

/** Puts a question to the server on behalf of whoever asks for the page. @throws Failure */
export async function askServer<Name extends QueryName>(
  name: Name,
  input: QueryInput<Name>,
): Promise<QueryOutput<Name>> {
  return plenary().queries.run(name, await pageCaller(), input)
}

/** Who asks for the page, as they know themselves; null when nobody is signed in. */
export const whoAsks = cache(() => askServer('me', {}))
