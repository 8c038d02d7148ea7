import { join } from 'node:path'
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

// Hocuspocus with its SQLite extension, both with their own settings.

const sqlite = new SQLite({ database: join(process.argv[2], 'hocuspocus.db') })
const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, extensions: [sqlite] })
await server.listen()
process.send({ port: server.httpServer.address().port })
process.on('disconnect', () => void server.destroy().then(() => process.exit(0)))
