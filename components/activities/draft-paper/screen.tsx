'use client'
import { useDrafting } from './drafting'
import { NoPaper } from './no-paper'
import { PaperFacts } from './paper-facts'
import { PaperWords } from './paper-words'

/** The paper on the wall: how far it is, and as much of its text as there is room for. */
export function Screen() {
  const { paper } = useDrafting()
  if (!paper) return <NoPaper />
  return (
    <div className="flex h-full min-h-0 flex-col">
      <p dir="auto" className="text-start font-serif text-44 font-medium text-balance">
        {paper.title}
      </p>
      <div className="mt-2 border-b-2 border-ink pb-4 text-22 text-ink-2">
        <PaperFacts paper={paper} />
      </div>
      <div className="mt-6 min-h-0 grow columns-2 gap-20 overflow-hidden">
        <PaperWords paper={paper} heads="h2" large />
      </div>
    </div>
  )
}
