import { Failure } from '@/lib/wire/failures'
import type { QueryInput, QueryName } from '@/lib/wire/queries'
import { callerOf } from '@/server/access/session'
import { plenary } from '@/server/handle'
import { answer, readJson, refuse } from '../../json-request'

const LIMIT = 8 * 1024 // bytes

/** Questions come by POST, so that codes and secrets stand in no address. */
export async function POST(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { queries, url } = plenary()
  try {
    const { name } = await params
    if (!queries.has(name)) throw new Failure('notFound')
    const input = await readJson(request, url, LIMIT)
    return answer(await queries.run(name, await callerOf(request.headers), input as QueryInput<QueryName>))
  } catch (error) {
    return refuse(error)
  }
}
