import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { ADDRESS_HEADER } from '@/server/access/client-address'

/** next-auth itself on a free port, and a browser there that keeps cookies and follows no redirect. */
export async function signInPages(optionsAt: (url: string) => NextAuthOptions) {
  const http = createServer(async (request, response) => {
    const at = new URL(request.url!, url)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()))
    const cookies = Object.fromEntries((request.headers.cookie ?? '').split('; ').map((pair) => pair.split(/=(.*)/s)))
    const query = { ...Object.fromEntries(at.searchParams), nextauth: at.pathname.split('/').slice(3) }
    await NextAuth(
      { method: request.method, headers: request.headers, cookies, query, body } as never,
      withNextHelpers(response),
      optionsAt(url),
    )
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const jar = new Map<string, string>()

  async function ask(path: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(new URL(path, url), {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        [ADDRESS_HEADER]: '203.0.113.5',
      },
      body: form && new URLSearchParams(form),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (value) jar.set(name!, decodeURIComponent(value))
      else jar.delete(name!)
    }
    return response
  }

  return {
    url,
    jar,
    ask,
    /** Posts a form of next-auth's with its token against forgery; resolves to the address it leads to. */
    async submit(path: string, form: Record<string, string>): Promise<string> {
      const { csrfToken } = (await (await ask('/api/auth/csrf')).json()) as { csrfToken: string }
      const response = await ask(path, { csrfToken, json: 'true', ...form })
      return ((await response.json()) as { url: string }).url
    },
    stop: () => {
      http.close()
      http.closeAllConnections()
    },
  }
}

function withNextHelpers(response: ServerResponse): never {
  const helpers = {
    status(code: number) {
      response.statusCode = code
      return response
    },
    json: (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
    send: (body: unknown) => response.end(typeof body === 'object' ? JSON.stringify(body) : body),
  }
  return Object.assign(response, helpers) as never
}
