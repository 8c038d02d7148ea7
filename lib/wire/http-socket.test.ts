import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packMessages, unpackMessages } from './http-socket'

const messages = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 })

it('packs messages so that they come out again', () => {
  fc.assert(
    fc.property(messages, (list) => {
      expect(unpackMessages(packMessages(list))!.map((one) => [...one])).toEqual(list.map((one) => [...one]))
    }),
  )
})

it('says when a body is cut', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.nat(), (message, cut) => {
      const packed = packMessages([message])
      expect(unpackMessages(packed.subarray(0, 1 + (cut % (packed.length - 1))))).toBeNull()
    }),
  )
})
