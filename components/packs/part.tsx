import clsx from 'clsx'
import type { ReactNode } from 'react'

/** A part of the page: a black rule, its heading and a line about it at the start, its rows beside. */
export function Part({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="mt-12 grid scroll-mt-6 gap-x-10 gap-y-4 border-t border-ink pt-4 lg:mt-16 lg:grid-cols-[17.5rem_1fr] print:mt-8 print:block"
    >
      <div className="print:mb-4 print:break-after-avoid">
        <h2 id={`${id}-title`} className="text-22">
          {title}
        </h2>
        {lead && <p className="mt-2 max-w-[34em] text-15 text-ink-2">{lead}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}

/** Rows divided by hairlines. */
export function Rows({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={clsx('[&>*:first-child]:pt-0', className)}>{children}</div>
}

/** One row: its name in the serif at the start, what is said of it beside, stacked on a phone. */
export function Row({ id, name, children }: { id?: string; name: ReactNode; children: ReactNode }) {
  return (
    <div
      id={id}
      className="grid scroll-mt-6 gap-x-8 gap-y-2 border-b border-hair py-5 sm:grid-cols-[13rem_1fr] print:break-inside-avoid"
    >
      <div className="min-w-0">{name}</div>
      <div className="min-w-0 space-y-3 text-15">{children}</div>
    </div>
  )
}

/** The small heading above a text: what kind of thing it says. */
export function Label({ children }: { children: ReactNode }) {
  return <p className="text-12 font-medium text-ink-2">{children}</p>
}
