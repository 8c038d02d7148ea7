import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A mail server of this machine that takes whatever comes (RFC 5321, the least of it), and keeps it. */
export async function letterBox() {
  const letters: { readonly to: readonly string[]; readonly text: string }[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    let [waiting, to, data]: [string, string[], string[] | null] = ['', [], null]
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 here')
    socket.on('data', (bytes) => {
      const lines = (waiting + bytes.toString('utf8')).split('\r\n')
      waiting = lines.pop()!
      for (const line of lines) {
        if (data) {
          if (line !== '.') data.push(line)
          else {
            letters.push({ to, text: data.join('\n') })
            ;[to, data] = [[], null]
            say('250 kept')
          }
        } else if (/^RCPT TO:/i.test(line)) {
          to.push(/<(.*)>/.exec(line)![1]!)
          say('250 good')
        } else if (/^DATA/i.test(line)) {
          data = []
          say('354 go on')
        } else if (/^QUIT/i.test(line)) {
          say('221 bye')
          socket.end()
        } else say('250 good')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
