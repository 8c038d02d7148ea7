import { describe, expect, it } from 'vitest'
import { CLOSE, isFinal, type CloseName } from '@/lib/wire/close-codes'
import { afterEnd } from './restarts'
import english from './messages.en.json'
import french from './messages.fr.json'

const final = (Object.keys(CLOSE) as CloseName[]).filter((name) => isFinal(CLOSE[name].code))

describe('after the server has ended a connection', () => {
  it('begins anew after a refusal, asks again who one is, and otherwise says what to do', () => {
    expect(afterEnd('refused', 0)).toBe('clean')
    expect(afterEnd('staleCopy', 0)).toBe('clean')
    expect(afterEnd('membershipChanged', 0)).toBe('again')
    expect(afterEnd('notAllowed', 0)).toBe('tell')
    expect(afterEnd('unknown', 0)).toBe('tell')
  })

  it('stops by itself when it is ended again and again', () => {
    for (const name of final) expect(afterEnd(name, 3)).toBe('tell')
  })

  it('has a text for every final close code, in both languages', () => {
    for (const name of final) {
      expect(Object.keys(english.close)).toContain(name)
      expect(Object.keys(french.close)).toContain(name)
    }
  })
})
