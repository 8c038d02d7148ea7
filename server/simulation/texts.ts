import type { Language } from '@/lib/packs/text'

/** What a demonstration calls itself and its illustrative people. */
interface Texts {
  readonly title: (subject: string) => string
  readonly visitor: string
  readonly delegate: (number: number, delegation: string) => string
  /** Of a rehearsal; the delegation may be ''. */
  readonly rehearser: (number: number, delegation: string) => string
}

const TEXTS = {
  en: {
    title: (subject) => `Demonstration: ${subject}`,
    visitor: 'Facilitator',
    delegate: (number, delegation) => `Delegate ${number} · ${delegation}`,
    rehearser: (number, delegation) => [`Rehearsal ${number}`, delegation].filter(Boolean).join(' · '),
  },
  fr: {
    title: (subject) => `Démonstration : ${subject}`,
    visitor: 'Animation',
    delegate: (number, delegation) => `Membre ${number} · ${delegation}`,
    rehearser: (number, delegation) => [`Répétition ${number}`, delegation].filter(Boolean).join(' · '),
  },
} satisfies Record<string, Texts>

/** The texts in a language, or in English. */
export function demonstrationTexts(language: Language): Texts {
  const base = language.split('-')[0]!
  return Object.hasOwn(TEXTS, base) ? TEXTS[base as keyof typeof TEXTS] : TEXTS.en
}
