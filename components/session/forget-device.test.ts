import { expect, it } from 'vitest'
import type { ParticipantId } from '@/lib/ids'
import { deviceNotes } from './device-notes'
import { forgetDevice, hasUnsent } from './forget-device'

/** As localStorage, in memory. */
function storage() {
  const entries = new Map<string, string>()
  return {
    entries,
    get length() {
      return entries.size
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  }
}

it('knows of changes never sent, forgets all of ours and nothing of others', async () => {
  const notes = storage()
  notes.setItem('another-site', 'stays')
  const own = deviceNotes(notes, '0123456789abcdef' as ParticipantId, 'room')
  own.setEpoch(1)
  expect(hasUnsent(notes)).toBe(false)
  own.markUnsaved(7)
  expect(hasUnsent(notes)).toBe(true)
  await forgetDevice(notes)
  expect(hasUnsent(notes)).toBe(false)
  expect([...notes.entries.keys()]).toEqual(['another-site'])
})
