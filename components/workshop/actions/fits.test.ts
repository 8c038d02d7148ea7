import { describe, expect, it } from 'vitest'
import { fits } from './fits'

describe('what is typed', () => {
  it('must be there, every word of it, whatever the order, the case and the accents', () => {
    expect(fits('lock', ['Lock the room'])).toBe(1)
    expect(fits('room LOCK', ['Lock the room'])).toBeGreaterThan(0)
    expect(fits('etape', ['Clore l’étape'])).toBeGreaterThan(0)
    expect(fits('lck', ['Lock the room'])).toBe(0)
    expect(fits('lock door', ['Lock the room'])).toBe(0)
    expect(fits('transit', ['Ben, TRN', 'Transit states'])).toBeGreaterThan(0)
  })

  it('fits best from the beginning, better at the beginning of a word', () => {
    const [whole, word, within] = ['Ben, TRN', 'Open “Ben’s step”', 'Open the urben map'].map((label) =>
      fits('ben', [label]),
    )
    expect(whole!).toBeGreaterThan(word!)
    expect(word!).toBeGreaterThan(within!)
    expect(within!).toBeGreaterThan(0)
  })

  it('is never read as a pattern', () => {
    expect(fits('.*', ['Lock the room'])).toBe(0)
    expect(fits('+1', ['Give (+1 min)'])).toBeGreaterThan(0)
  })
})
