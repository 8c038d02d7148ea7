import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An OpenID Connect provider on a free port, where whoever comes is `person`: discovery, code flow with PKCE, RS256. */
export async function identityProvider(person: Record<string, unknown>) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const codes = new Map<string, URLSearchParams>()
  const http = createServer(async (request, response) => {
    const url = new URL(request.url!, issuer)
    const send = (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration') {
      return send({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    }
    if (url.pathname === '/keys')
      return send({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: '1', use: 'sig', alg: 'RS256' }] })
    if (url.pathname === '/authorize') {
      const code = `code-${codes.size}`
      codes.set(code, url.searchParams)
      const back = new URL(url.searchParams.get('redirect_uri')!)
      back.searchParams.set('code', code)
      back.searchParams.set('state', url.searchParams.get('state')!)
      return response.writeHead(302, { location: back.href }).end()
    }
    const form = new URLSearchParams(await text(request))
    const asked = codes.get(form.get('code')!)
    const challenge = createHash('sha256').update(form.get('code_verifier')!).digest('base64url')
    if (!asked || asked.get('code_challenge') !== challenge) return response.writeHead(400).end('{}')
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: asked.get('client_id'),
      iat: now,
      exp: now + 60,
      nonce: asked.get('nonce'),
      ...person,
    }
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const unsigned = `${part({ alg: 'RS256', kid: '1' })}.${part(claims)}`
    const signature = createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url')
    return send({ access_token: 'unused', token_type: 'Bearer', id_token: `${unsigned}.${signature}` })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return { issuer, stop: () => void http.close() }
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
