import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

export interface BlockingProxy {
  readonly port: number
  /** What it does with WebSockets: breaks them off, or never answers. */
  blocks: 'breaks' | 'hangs'
  stop(): Promise<void>
}

/** A network that lets plain requests through to `port` and no WebSockets. */
export async function blockingProxy(port: number): Promise<BlockingProxy> {
  const hanging = new Set<Duplex>()
  const http = createServer((request, response) => {
    const { url, method, headers } = request
    const onward = ask({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    response.on('close', () => onward.destroy())
    request.pipe(onward)
  })
  const proxy: BlockingProxy = {
    port: 0,
    blocks: 'breaks',
    async stop() {
      for (const socket of hanging) socket.destroy()
      http.closeAllConnections()
      await new Promise((done) => http.close(done))
    },
  }
  http.on('upgrade', (_, socket) => {
    if (proxy.blocks === 'breaks') return socket.destroy()
    socket.on('error', () => {})
    hanging.add(socket)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return Object.assign(proxy, { port: (http.address() as AddressInfo).port })
}
