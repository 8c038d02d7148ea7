import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '@/lib/ids'
import { parseRoomName, roomName, type RoomId } from './room-name'

const id = fc.constant(null).map(() => newId<never>())
const room: fc.Arbitrary<RoomId> = fc.oneof(
  fc.record({ kind: fc.constant('workshop' as const), workshop: id }),
  fc.record({ kind: fc.constant('desk' as const), workshop: id, participant: id }),
  fc.record({ kind: fc.constant('caucus' as const), workshop: id, delegation: id }),
  fc.record({ kind: fc.constant('group' as const), workshop: id, group: id }),
  fc.record({ kind: fc.constant('paper' as const), workshop: id, paper: id }),
)

describe('room names', () => {
  it('parse back to the room they were made from', () => {
    fc.assert(
      fc.property(room, (one) => {
        expect(parseRoomName(roomName(one))).toEqual(one)
      }),
    )
  })

  it('are the only names that parse', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const parsed = parseRoomName(name)
        expect(parsed === null || roomName(parsed) === name).toBe(true)
      }),
    )
    const workshop = newId<string>()
    for (const name of [
      '',
      '.',
      workshop,
      `${workshop}.workshop.x`,
      `${workshop}.desk`,
      `${workshop}.attic.${newId()}`,
      `${workshop}.desk.${newId()}.x`,
    ])
      expect(parseRoomName(name)).toBeNull()
  })
})
