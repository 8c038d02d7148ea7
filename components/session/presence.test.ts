import { describe, expect, it, vi } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { newId, type ParticipantId } from '@/lib/ids'
import { presentIn } from './presence'

/** Brings another client's presence into `awareness`, as the server passes it on. */
function arrive(awareness: Awareness, state: Record<string, unknown> | null) {
  const other = new Awareness(new Y.Doc())
  other.setLocalState(state)
  applyAwarenessUpdate(awareness, encodeAwarenessUpdate(other, [other.clientID]), 'server')
  other.destroy()
  return other.clientID
}

describe('S5: who is here', () => {
  it('is each participant once, by the identity the server wrote, and nobody without one', async () => {
    const awareness = new Awareness(new Y.Doc())
    const { present, stop } = presentIn(awareness)
    const [ana, ben] = [newId<ParticipantId>(), newId<ParticipantId>()]
    arrive(awareness, { user: { participant: ana } })
    arrive(awareness, { user: { participant: ana }, at: 'another window' })
    arrive(awareness, { user: { participant: ben } })
    arrive(awareness, { participant: newId() })
    await vi.waitFor(() => expect(present.read()).toEqual(new Set([ana, ben])))
    stop()
    awareness.destroy()
  })

  it('tells a crowd that comes at once in one change', async () => {
    const awareness = new Awareness(new Y.Doc())
    const { present, stop } = presentIn(awareness)
    const changed = vi.fn()
    present.watch(changed)
    for (let i = 0; i < 300; i++) arrive(awareness, { user: { participant: newId() } })
    await vi.waitFor(() => expect(present.read().size).toBe(300))
    expect(changed).toHaveBeenCalledTimes(1)
    stop()
    awareness.destroy()
  })
})
