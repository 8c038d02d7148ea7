import { Failure, FAILURES, type FailureName } from './failures'
import type { CommandInput, CommandName, CommandOutput } from './commands'
import type { FieldErrors } from './field-errors'
import type { QueryInput, QueryName, QueryOutput } from './queries'

/** Gives the server a command from the browser. @throws Failure; `offline` when the server cannot be reached. */
export const runCommand = <Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
): Promise<CommandOutput<Name>> => ask(`/api/commands/${name}`, input) as Promise<CommandOutput<Name>>

/** Puts a question to the server from the browser. @throws Failure, as runCommand. */
export const runQuery = <Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>> =>
  ask(`/api/queries/${name}`, input) as Promise<QueryOutput<Name>>

async function ask(address: string, input: unknown): Promise<unknown> {
  let body: unknown
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    body = await response.json()
    if (response.ok) return body
  } catch {
    throw new Failure('offline')
  }
  const { name, fields } = (body as { error?: { name?: string; fields?: FieldErrors } }).error ?? {}
  const known = name !== undefined && Object.hasOwn(FAILURES, name)
  throw new Failure(known ? (name as FailureName) : 'unexpected', known ? fields : undefined)
}
