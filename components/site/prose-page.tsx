import type { ReactNode } from 'react'
import { Band } from './band'

/** A page to read: a title, what it is about, and parts of a few paragraphs each. */
export function ProsePage({
  title,
  lede,
  parts,
}: {
  title: ReactNode
  lede: ReactNode
  parts: readonly { title: string; paragraphs: readonly ReactNode[] }[]
}) {
  return (
    <main id="main" className="mx-auto w-full max-w-page px-5 pt-10 lg:px-8 lg:pt-16">
      <h1 className="font-display text-[clamp(2.125rem,1.5rem+2.6vw,2.75rem)]/[1.1] tracking-[-0.018em]">{title}</h1>
      <p className="measure mt-3 font-serif text-18 text-ink-2">{lede}</p>
      {parts.map((part) => (
        <Band key={part.title} title={part.title}>
          <div className="grid max-w-text gap-4 font-serif text-18">
            {part.paragraphs.map((paragraph, index) => (
              <p key={index}>{paragraph}</p>
            ))}
          </div>
        </Band>
      ))}
    </main>
  )
}
