import type { AddressInfo } from 'node:net'
import { Counter, Registry } from 'prom-client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHttp, type HttpParts } from './http'
import type { Server } from 'node:http'

describe('S10 observable', () => {
  let http: Server
  let why: string | null
  let pages: ReturnType<HttpParts['pages']>
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}${path}`, { headers })

  beforeEach(async () => {
    why = null
    pages = (_, response) => response.end('a page')
    const metrics = new Registry()
    new Counter({ name: 'plenary_things_total', help: 'Things', registers: [metrics] }).inc(3)
    http = createHttp({
      pages: () => pages,
      stream: (_, response) => response.end('a stream'),
      pagesUpgrade: () => null,
      notReady: async () => why,
      metrics,
    })
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => void http.close())

  it('says that it lives, and whether it can work', async () => {
    expect((await get('/healthz')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
    why = 'the database does not answer'
    const answer = await get('/readyz?now')
    expect([answer.status, await answer.text()]).toEqual([503, 'the database does not answer\n'])
    expect((await get('/healthz')).status).toBe(200)
  })

  it('gives its numbers to this machine, not to whoever comes through a proxy', async () => {
    expect(await (await get('/metrics')).text()).toContain('plenary_things_total 3')
    expect((await get('/metrics', { 'x-forwarded-for': '127.0.0.1' })).status).toBe(404)
  })

  it('leaves everything else to the pages, once they are there', async () => {
    expect(await (await get('/w/1')).text()).toBe('a page')
    expect(await (await get('/constructor')).text()).toBe('a page')
    pages = () => Promise.reject(new Error('on purpose'))
    expect((await get('/w/1')).status).toBe(500)
    pages = null
    expect((await get('/w/1')).status).toBe(503)
  })
})
