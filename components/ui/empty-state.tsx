import type { ReactNode } from 'react'

/** What stands where nothing is yet: says so, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="border-y border-hair py-16">
      <h2 className="text-22">{title}</h2>
      {children && <p className="measure mt-2 text-15 text-ink-2">{children}</p>}
      {action && <div className="mt-6">{action}</div>}
    </div>
  )
}
