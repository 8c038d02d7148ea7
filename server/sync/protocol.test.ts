import * as decoding from 'lib0/decoding'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ackMessage, presenceMessage, readMessage, step1Message, step2Message, updateMessage } from './protocol'

const bytes = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new Uint8Array(70_000).fill(5)))

it('writes what it reads', () => {
  fc.assert(
    fc.property(bytes, (data) => {
      const plain = (message: Uint8Array) => {
        const read = readMessage(message)!
        const body = 'bytes' in read ? read.bytes : 'stateVector' in read ? read.stateVector : new Uint8Array()
        return [read.says, Buffer.from(body).toString('base64')]
      }
      const text = Buffer.from(data).toString('base64')
      expect(plain(step1Message(data))).toEqual(['step1', text])
      expect(plain(step2Message(data))).toEqual(['update', text])
      expect(plain(updateMessage(data))).toEqual(['update', text])
      expect(plain(presenceMessage(data))).toEqual(['presence', text])
    }),
  )
})

it('counts acknowledgements as lib0 does', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      const decoder = decoding.createDecoder(ackMessage(count))
      expect([decoding.readVarUint(decoder), decoding.readVarUint(decoder)]).toEqual([100, count])
      expect(decoding.hasContent(decoder)).toBe(false)
    }),
  )
})

it('S6 reads nothing into bytes that are no message, whatever they are', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (data) => {
      const read = readMessage(data)
      if (read) expect(['step1', 'update', 'presence', 'queryPresence']).toContain(read.says)
    }),
    { numRuns: 2_000 },
  )
  const whole = updateMessage(Uint8Array.of(1, 2, 3))
  expect(readMessage(whole.subarray(0, 4))).toBeNull()
  expect(readMessage(Buffer.concat([whole, Uint8Array.of(0)]))).toBeNull()
  expect(readMessage(Uint8Array.of(0, 2, 255, 255, 255, 255, 15))).toBeNull()
})
