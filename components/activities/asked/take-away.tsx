'use client'
import type { ReactNode } from 'react'
import { TakeAway as Taken } from '../take-away'

/** Takes a question's picture away as SVG or PNG, and its answers as CSV. */
export function TakeAway({
  title,
  lines,
  picture,
  rows,
}: {
  title: string
  /** What stands under the picture. */
  lines: readonly string[]
  picture: () => ReactNode
  rows: () => readonly (readonly string[])[]
}) {
  return <Taken name={title} picture={() => ({ node: picture(), title, lines })} rows={rows} rowsAre="answers" />
}
