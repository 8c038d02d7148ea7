import { createServer } from 'node:http'
import { LeveldbPersistence } from 'y-leveldb'
import { WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { setPersistence, setupWSConnection } from '@y/websocket-server/utils'

// @y/websocket-server as its own start file does it; with a folder, stored in LevelDB as its README describes.

const folder = process.argv[2]
if (folder) {
  const store = new LeveldbPersistence(folder)
  setPersistence({
    provider: store,
    async bindState(name, doc) {
      const stored = await store.getYDoc(name)
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(stored))
      doc.on('update', (update) => store.storeUpdate(name, update))
    },
    writeState: async () => {},
  })
}
const http = createServer()
const sockets = new WebSocketServer({ noServer: true })
sockets.on('connection', setupWSConnection)
http.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request))
})
http.listen(0, '127.0.0.1', () => process.send({ port: http.address().port }))
process.on('disconnect', () => setTimeout(() => process.exit(0), 200)) // for what LevelDB has begun
