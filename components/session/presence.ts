import type { Awareness } from 'y-protocols/awareness'
import type { WebsocketProvider } from 'y-websocket'
import { parseId, type ParticipantId } from '@/lib/ids'
import type { View } from '@/lib/document/view'
import { byFrame } from './by-frame'
import { cell } from './cell'

const same = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>) => a.size === b.size && [...a].every((x) => b.has(x))

/**
 * Who is here, each participant once however many windows they have open. The server writes the identity into every
 * presence it passes on (promise S5); one without it is passed over. Changes are told at most once a frame.
 */
export function presentIn(awareness: Awareness): { present: View<ReadonlySet<ParticipantId>>; stop(): void } {
  const present = cell<ReadonlySet<ParticipantId>>(new Set())
  const count = byFrame(() => {
    const here = new Set<ParticipantId>()
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue
      const id = parseId<ParticipantId>((state.user as { participant?: unknown } | undefined)?.participant)
      if (id) here.add(id)
    }
    if (!same(here, present.read())) present.set(here)
  })
  awareness.on('change', count)
  return {
    present,
    stop() {
      count.cancel()
      awareness.off('change', count)
    },
  }
}

/**
 * To be called when a connection is lost: the awareness remembers how old each presence was, and would take those that
 * come with the next connection, of the same age, for stale until each is renewed, up to 15 s later.
 */
export function forgetOthers(awareness: Awareness): void {
  for (const client of [...awareness.meta.keys()]) if (client !== awareness.clientID) awareness.meta.delete(client)
}

/** The provider would send everybody's presence back to the server, which keeps only our own: let it send that alone. */
export function echoOnlyOwn(provider: WebsocketProvider): void {
  const { awareness } = provider
  const send = provider._awarenessUpdateHandler
  const own = (clients: readonly number[]) => clients.filter((client) => client === awareness.clientID)
  awareness.off('update', send)
  awareness.on('update', (changes: Record<'added' | 'updated' | 'removed', number[]>, origin: unknown) => {
    if (origin === provider) return
    const ours = { added: own(changes.added), updated: own(changes.updated), removed: own(changes.removed) }
    if (ours.added.length + ours.updated.length + ours.removed.length > 0) send(ours, origin)
  })
}
