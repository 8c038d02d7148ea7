import type { Pack } from '@/lib/packs/pack'
import { say, type Language, type Text } from '@/lib/packs/text'
import type { Body } from './body'
import type { ClauseKind } from './clause'
import type { PaperKind } from './paper'

/** What a new paper holds before anybody writes: its title, and what is to be written, as headings over empty clauses. */
export interface Beginning {
  readonly kind: ClauseKind
  readonly text: string
}

/** A clause that a new paper begins with: one paragraph of words, or a whole text. */
export type Seed = Beginning | { readonly kind: ClauseKind; readonly depth: number; readonly body: Body }

const WORDS = {
  background: { en: 'Background', fr: 'Contexte' },
  position: { en: 'Position on {aim}', fr: 'Position : {aim}' },
  vision: { en: 'Preferred vision', fr: 'Vision préférée' },
  redLines: { en: 'Red lines', fr: 'Lignes rouges' },
  proposal: { en: 'Proposals: {name}', fr: 'Propositions : {name}' },
} satisfies Record<string, Text>

/** The clauses a paper begins with, in their order, in the language of whoever makes it. */
export function beginnings(kind: PaperKind, title: string, pack: Pack, language: Language): readonly Beginning[] {
  const head: Beginning = { kind: 'title', text: title }
  if (kind === 'negotiated') return [head, { kind: 'preambular', text: '' }, { kind: 'operative', text: '' }]
  const word = (text: Text, name = '') => say(text, language).replace(/\{\w+\}/, () => name)
  const headings = [
    word(WORDS.background),
    ...pack.aims.map((aim) => word(WORDS.position, say(aim.name, language).toLocaleLowerCase(language))),
    word(WORDS.vision),
    word(WORDS.redLines),
    ...pack.functions.map((each) => word(WORDS.proposal, say(each.name, language).toLocaleLowerCase(language))),
  ]
  return [
    head,
    ...headings.flatMap((text): Beginning[] => [
      { kind: 'heading', text },
      { kind: 'section', text: '' },
    ]),
  ]
}
