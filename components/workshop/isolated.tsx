import type { ReactNode } from 'react'

/** Words of people, in any script: they keep their own direction inside, and stand where the page puts them. */
export function Isolated({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <span className={className}>
      <bdi>{children}</bdi>
    </span>
  )
}
