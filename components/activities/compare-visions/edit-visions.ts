import type { ComparedVision, CompareSettings } from '@/lib/activities/compare-visions/settings'
import { MAX_VISIONS, MIN_VISIONS } from '@/lib/decision'
import { say, type Language, type Text } from '@/lib/packs/text'

/** The texts of a vision that can be written, with the most characters each may have. */
export const LIMITS = { name: 120, short: 60, summary: 600 } as const
export type VisionField = keyof typeof LIMITS

/** The vision with other words in this language. */
export function withWords(
  vision: ComparedVision,
  field: VisionField,
  language: Language,
  words: string,
): ComparedVision {
  return { ...vision, [field]: inLanguage(vision[field], language, words) }
}

/** What is compared: an issue area by the name written, or everything where nothing is written. */
export function withAbout(
  before: CompareSettings['about'],
  language: Language,
  words: string,
): CompareSettings['about'] {
  if (words.trim() === '') return 'all'
  return before === 'all' ? { id: 'area', name: words } : { ...before, name: inLanguage(before.name, language, words) }
}

/** The settings with an empty vision at the end, under the first letter that is free. */
export function withNewVision(settings: CompareSettings): CompareSettings {
  const { visions } = settings
  const letter = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((each) => visions.every((vision) => vision.letter !== each))!
  const number = Array.from({ length: MAX_VISIONS + 1 }, (_, index) => index + 1).find((each) =>
    visions.every(({ id }) => id !== `vision-${each}`),
  )
  const empty: ComparedVision = {
    id: `vision-${number}`,
    letter,
    name: '',
    short: '',
    summary: '',
    caseFor: null,
    caseAgainst: null,
    role: 'vision',
    shown: true,
  }
  return { ...settings, visions: [...visions, empty] }
}

export type VisionProblem = 'empty' | 'letter' | 'repeated'

/** What is wrong, by vision and field; under `shown` that too few are compared. */
export function problemsIn({ visions }: CompareSettings, language: Language): ReadonlyMap<string, VisionProblem> {
  const problems = new Map<string, VisionProblem>()
  visions.forEach((vision, index) => {
    for (const field of Object.keys(LIMITS) as VisionField[])
      if (say(vision[field], language).trim() === '') problems.set(`${vision.id}.${field}`, 'empty')
    if (!/^\p{Lu}$/u.test(vision.letter)) problems.set(`${vision.id}.letter`, 'letter')
    else if (visions.findIndex(({ letter }) => letter === vision.letter) !== index)
      problems.set(`${vision.id}.letter`, 'repeated')
  })
  if (visions.filter(({ shown }) => shown).length < MIN_VISIONS) problems.set('shown', 'empty')
  return problems
}

const inLanguage = (before: Text, language: Language, words: string): Text =>
  typeof before === 'string' ? words : { ...before, [language]: words }
