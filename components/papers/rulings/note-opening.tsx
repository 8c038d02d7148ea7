'use client'
import { useEffect } from 'react'
import { useView } from '@/components/session/use-view'
import { runCommand } from '@/lib/wire/ask'
import { usePaper } from '../page/paper-at'

/** Tells the room once that this delegation has a text under silence before it. Shows nothing. */
export function NoteOpening() {
  const { room, first, paper } = usePaper()
  const { me } = first
  const silences = useView(room.silences)
  const openings = useView(room.openings)
  const isDue =
    me.role === 'delegate' &&
    me.delegation !== null &&
    [...silences].some(([id, { end }]) => !end && !openings.has(`${me.delegation}:${id}`))
  useEffect(() => {
    // Nobody waits for it: without a line it is noted the next time.
    if (isDue) runCommand('note-opening', { paper: paper.id }).catch(() => {})
  }, [isDue, paper.id])
  return null
}
