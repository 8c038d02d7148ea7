import type { ReactNode } from 'react'
import type { Standing } from '@/lib/papers/standing'

/** The sign of a standing: a circle that fills as the clause comes nearer to adoption. The word stands beside it, always. */
export function StandingSign({ standing }: { standing: Standing }) {
  return (
    <svg aria-hidden viewBox="0 0 12 12" className="inline-block size-3 shrink-0">
      {SIGNS[standing]}
    </svg>
  )
}

const ring = <circle cx="6" cy="6" r="4.75" className="fill-none stroke-current" strokeWidth="1.5" />

const SIGNS: Record<Standing, ReactNode> = {
  open: ring,
  bracketed: <path d="M4 1.5H2v9h2M8 1.5h2v9H8" className="fill-none stroke-current" strokeWidth="1.75" />,
  silent: (
    <>
      {ring}
      <path d="M6 6V1.25A4.75 4.75 0 1 1 1.25 6z" className="fill-current" />
    </>
  ),
  agreed: (
    <>
      {ring}
      <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" className="fill-current" />
    </>
  ),
  adopted: (
    <>
      <circle cx="6" cy="6" r="5.5" className="fill-current" />
      <path d="M3.5 6.25 5.25 8 8.5 4.5" className="fill-none stroke-paper" strokeWidth="1.25" />
    </>
  ),
}
