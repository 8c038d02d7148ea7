import { describe, expect, it } from 'vitest'
import { dataSaver } from './data-saver'
import { notesInMemory } from './testing/enter-room'

describe('saving data', () => {
  it('is on where the browser asks for it, until the person says otherwise, for good', () => {
    const notes = notesInMemory()
    expect(dataSaver(notes, false).on.read()).toBe(false)
    const asked = dataSaver(notes, true)
    expect([asked.on.read(), asked.chosen.read()]).toEqual([true, false])
    let told = 0
    asked.on.watch(() => told++)
    asked.choose(false)
    expect([asked.on.read(), asked.chosen.read(), told]).toEqual([false, true, 1])
    expect(dataSaver(notes, true).on.read()).toBe(false)
    dataSaver(notes, false).choose(true)
    expect(dataSaver(notes, false).on.read()).toBe(true)
  })

  it('needs no notes', () => {
    const saver = dataSaver(null, false)
    saver.choose(true)
    expect(saver.on.read()).toBe(true)
  })
})
