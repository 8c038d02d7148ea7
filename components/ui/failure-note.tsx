import type { ReactNode } from 'react'

/** Says, where the eye is after pressing a button, what went wrong; read out at once. Empty while all is well. */
export function FailureNote({ children }: { children?: ReactNode }) {
  return (
    <div role="alert" className="empty:hidden">
      {children ? (
        <p className="border-s-4 border-accent bg-accent-wash px-4 py-3 text-15 text-ink">{children}</p>
      ) : null}
    </div>
  )
}
