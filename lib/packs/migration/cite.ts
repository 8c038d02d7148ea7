import type { Citation } from '../cited'

const at = (id: string, en: string, fr: string) => ({ id, where: { en, fr } }) satisfies Citation

/** The policy brief, by part. */
export const S0 = {
  opening: at('S0', 'opening', 'introduction'),
  what: at('S0', 'part 1, what it is', 'partie 1, ce que c’est'),
  why: at('S0', 'part 2, why it is so', 'partie 2, pourquoi il en est ainsi'),
  should: at('S0', 'part 3, how it should look', 'partie 3, ce qu’elle devrait être'),
  functions: at('S0', 'part 3, the five functions', 'partie 3, les cinq fonctions'),
}

/** The essay, by section. */
export const S4 = {
  opening: at('S4', 'opening', 'introduction'),
  sovereignty: at('S4', 'section on sovereignty', 'section sur la souveraineté'),
  bilateral: at('S4', 'section on bilateral agreements', 'section sur les accords bilatéraux'),
  compact: at('S4', 'section on the Global Compact', 'section sur le Pacte mondial'),
  closing: at('S4', 'conclusion', 'conclusion'),
}

/** The votes of December 2018. */
export const VOTES: Citation = { id: 'UN-2018' }

/** What replaced the Global Migration Group. */
export const NETWORK: Citation = { id: 'FAO-UNNM' }

/** Said by this pack, not by its sources. */
export const OURS: Citation = { id: 'ours' }

/** Our wording or conclusion, from what a source says. */
export const ourReading = (en: string, fr: string) => at('ours', en, fr)
