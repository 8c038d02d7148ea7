import type { Text } from '@/lib/packs/text'
import type { Activity } from '../definition'
import { answerSchema, rankingOf, scoresGiven, type CompareAnswer } from './answer'
import { sameQuestion } from './lock'
import { reasonsOf } from './reasons'
import { sampleAnswer } from './sample'
import { beginSettings, settingsSchema, shownVisions, type CompareSettings } from './settings'
import { summarise, type CompareSummary } from './summary'

/** Each participant scores how well every vision serves every aim; the room sees for which weights each vision wins. */
export const compareVisions: Activity<CompareSettings, CompareAnswer, CompareSummary> = {
  settings: settingsSchema,
  answer: answerSchema,
  mayChange: sameQuestion,
  begin: beginSettings,
  links: ({ weightsFrom }) => [{ kind: 'weigh-aims', step: weightsFrom }],
  summary: summarise,
  sample: sampleAnswer,
  columns: (settings) => [
    { id: 'choice', name: null },
    ...shownVisions(settings).flatMap((vision) =>
      settings.aims.map((aim) => ({ id: `${vision.letter}.${aim.id}`, name: headed(vision.letter, aim.name) })),
    ),
    { id: 'ranking', name: null },
  ],
  row: (settings, answer) => {
    const letterOf = (id: string | null) => settings.visions.find((vision) => vision.id === id)?.letter ?? ''
    const visions = shownVisions(settings)
    const ranking = rankingOf(settings, answer)
    return [
      letterOf(answer.choice),
      ...scoresGiven(settings, answer)
        .flat()
        .map((score) =>
          score === null
            ? ''
            : typeof score === 'number'
              ? String(score)
              : `${score.best} (${score.low}–${score.high})`,
        ),
      ranking?.map((place) => place.map((vision) => visions[vision]!.letter).join(' = ')).join(' > ') ?? '',
    ]
  },
  reasons: reasonsOf,
  words: {
    without: ({ reasons: _, points: __, ...answer }) => answer,
    back: (answer, { reasons, points }) => ({
      ...answer,
      ...(reasons && { reasons: { ...reasons, ...answer.reasons } }),
      ...(points && { points: { ...points, ...answer.points } }),
    }),
  },
}

/** “F: Rights”, in each language the name is written in. */
function headed(letter: string, name: Text): Text {
  if (typeof name === 'string') return `${letter}: ${name}`
  return Object.fromEntries(Object.entries(name).map(([language, words]) => [language, `${letter}: ${words}`]))
}
