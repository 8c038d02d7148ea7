import { readFileSync } from 'node:fs'
import { scriptedAuthority } from './scripted-authority'
import { startServer } from './start'

// A server in a process of its own, to be killed: `child.ts <folder> <file with the authority> <port>`. Prints its port.

const [folder, people, port] = process.argv.slice(2)
const authority = scriptedAuthority()
authority.restore(readFileSync(people!, 'utf8'))
const server = await startServer({ authority, folder: folder!, port: Number(port) })
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)))
process.stdout.write(`${server.port}\n`)
