import { WebSocketServer } from 'ws'

// The least a server can do: what one person sends goes to everybody else in the room. Nothing is kept.

const rooms = new Map()
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket, request) => {
  const room = rooms.get(request.url) ?? new Set()
  rooms.set(request.url, room.add(socket))
  socket.on('message', (data) => {
    for (const other of room) if (other !== socket && other.readyState === 1) other.send(data, { binary: true })
  })
  socket.on('close', () => room.delete(socket))
  socket.on('error', () => {})
})
server.on('listening', () => process.send({ port: server.address().port }))
process.on('disconnect', () => process.exit(0))
