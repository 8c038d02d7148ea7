import type { PlacedNote } from '@/lib/activities/ideas-board/board-picture'

/** A note's words. */
export function NoteFace({ note }: { note: PlacedNote }) {
  return (
    <p dir="auto" className="text-15 wrap-anywhere">
      {note.text}
    </p>
  )
}
