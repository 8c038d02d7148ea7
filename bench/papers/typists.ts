// A process of its own: people who type into a paper over real sockets, each into another paragraph. `main.ts` forks it.
import { z } from 'zod'
import { textsIn } from '@/lib/document/body-text'
import type { UserId } from '@/lib/ids'
import { paperRoom } from '@/lib/document/paper-room'
import { Peer } from '@/server/testing/peer'

const asked = z
  .object({ url: z.string(), room: z.string(), users: z.array(z.string()), keysPerSecond: z.number() })
  .parse(JSON.parse(process.argv[2]!))

const peers = asked.users.map((user) => new Peer(asked.url, asked.room, user as UserId))
await Promise.all(peers.map((peer) => peer.synced()))

let typed = 0
const WORDS = 'whereas the parties note with concern that no body answers for rights '
const timers = peers.map((peer, i) => {
  const { clauses } = paperRoom(peer.doc)
  const all = clauses.read()
  const clause = all[Math.floor(((i + 0.5) * all.length) / peers.length)]!
  const [text] = textsIn(clauses.body(clause.id)!)
  let at = 0
  return setInterval(
    () => {
      text!.insert(Math.min(at, text!.length), WORDS[at % WORDS.length]!)
      at++
      typed++
    },
    (1000 / asked.keysPerSecond) * (0.8 + (0.4 * i) / peers.length), // nobody types in step with another
  )
})
process.send!('typing')
process.on('message', () => {
  timers.forEach(clearInterval)
  for (const peer of peers) peer.leave()
  process.send!({ typed })
  setTimeout(() => process.exit(0), 50)
})
