import type { CommandName } from '@/lib/wire/commands'
import { Failure } from '@/lib/wire/failures'
import { callerOf } from '@/server/access/session'
import { setSessionCookie } from '@/server/access/session-cookie'
import { plenary } from '@/server/handle'
import { answer, readJson, refuse } from '../../json-request'

const ANYBODY = 256 * 1024 // bytes; more only from people who are signed in

export async function POST(request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { commands, sessionKey, url } = plenary()
  try {
    const { name } = await params
    const limit = commands.limit(name)
    if (limit === null) throw new Failure('notFound')
    const caller = await callerOf(request.headers)
    const input = await readJson(request, url, caller.user ? limit : Math.min(limit, ANYBODY))
    const { output, session } = await commands.run(name as CommandName, caller, input)
    return answer(
      output,
      session === undefined ? {} : { 'set-cookie': await setSessionCookie(session, sessionKey, url) },
    )
  } catch (error) {
    return refuse(error)
  }
}
