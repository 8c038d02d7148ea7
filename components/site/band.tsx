import type { ReactNode } from 'react'

/** A part of a page: a black rule opens it, its heading and what it is stand at the start, the rest beside them. */
export function Band({
  id,
  title,
  lede,
  children,
}: {
  id?: string
  title: ReactNode
  lede?: ReactNode
  children: ReactNode
}) {
  return (
    <section
      id={id}
      className="mt-14 grid gap-x-10 gap-y-6 border-t border-ink pt-4 lg:mt-16 lg:grid-cols-[17.5rem_minmax(0,1fr)]"
    >
      <div>
        <h2 className="text-22">{title}</h2>
        {lede && <p className="measure mt-2 text-15 text-ink-2">{lede}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
