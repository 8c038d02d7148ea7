import type { ReactNode } from 'react'

/** A page with one form: what it is for stands before it, beside it where there is room. */
export function FormPage({ title, lede, children }: { title: ReactNode; lede?: ReactNode; children: ReactNode }) {
  return (
    <main
      id="main"
      className="mx-auto grid w-full max-w-page gap-x-24 gap-y-8 px-5 pt-10 lg:grid-cols-[minmax(0,26rem)_minmax(0,27rem)] lg:px-8 lg:pt-16"
    >
      <header>
        <h1 className="font-display text-[clamp(2.125rem,1.5rem+2.6vw,2.75rem)]/[1.1] tracking-[-0.018em]">{title}</h1>
        {lede && <p className="measure mt-4 font-serif text-18 text-ink-2">{lede}</p>}
      </header>
      <div className="lg:pt-3">{children}</div>
    </main>
  )
}
