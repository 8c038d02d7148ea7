import { Term } from '@/components/ui/term'
import { say, spokenIn, type Text } from '@/lib/packs/text'
import type { ReactNode } from 'react'
import { termMarker } from './mark-terms'
import type { Reading } from './reading'

export interface Teller {
  /** The text, tagged with its language where that is not the page's. */
  plain: (text: Text) => ReactNode
  /** The same, with each glossary term explained where this teller first meets it. Call in reading order. */
  explained: (text: Text) => ReactNode
}

/** Says a pack's texts in the reader's language. One per part, so that a term is marked once in each. */
export function tellerFor({ pack, language }: Reading): Teller {
  const mark = termMarker(pack.glossary, language)
  const tagged = (text: Text, content: ReactNode) => {
    const spoken = spokenIn(text, language)
    return spoken === undefined || spoken === language ? content : <span lang={spoken}>{content}</span>
  }
  return {
    plain: (text) => tagged(text, say(text, language)),
    explained: (text) =>
      tagged(
        text,
        mark(say(text, language)).map((stretch, place) =>
          stretch.term ? (
            <Term key={place} meaning={say(stretch.term.plain, language)}>
              {stretch.text}
            </Term>
          ) : (
            stretch.text
          ),
        ),
      ),
  }
}
