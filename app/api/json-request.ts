import { Failure } from '@/lib/wire/failures'
import { failureStatus } from '@/lib/wire/failure-status'
import { fromOwnPage } from '@/server/access/origin'

/**
 * The JSON in a request's body. Only our own pages may send it: forms of other sites cannot make this content type,
 * and their scripts have another Origin. @throws Failure notAllowed, tooLarge, invalid
 */
export async function readJson(request: Request, url: string, limit: number): Promise<unknown> {
  if (!fromOwnPage(request.headers, url)) throw new Failure('notAllowed')
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) throw new Failure('invalid')
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new Failure('tooLarge')
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(request, limit)))
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('invalid')
  }
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw new Failure('tooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const NOT_KEPT = { 'cache-control': 'no-store' }

export const answer = (output: unknown, headers: Record<string, string> = {}): Response =>
  Response.json(output, { headers: { ...NOT_KEPT, ...headers } })

/** A failure as the browser's `ask` reads it. What is not a Failure is a mistake of ours and goes to Next's log. */
export function refuse(error: unknown): Response {
  if (!(error instanceof Failure)) throw error
  const { failure: name, fields } = error
  return Response.json({ error: { name, fields } }, { status: failureStatus(name), headers: NOT_KEPT })
}
