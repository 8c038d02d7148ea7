import type { CompareAnswer, ProOrCon, Score, Stance } from '@/lib/activities/compare-visions/answer'
import type { CompareSettings } from '@/lib/activities/compare-visions/settings'
import type { Points } from '@/lib/decision'
import type { Collection } from '@/lib/document/collection'
import type { View } from '@/lib/document/view'
import type { ParticipantId } from '@/lib/ids'

/** One's own answer as the document has it, and every change one can make to it. Undefined until one has chosen. */
export interface OwnComparison extends View<CompareAnswer | undefined> {
  /** The vision one would choose; null for who would rather not say. The first thing given. */
  choose(vision: string | null): void
  /** Null takes the score away. */
  score(vision: string, aim: string, score: Score | null): void
  /** `about`: a vision, or `vision.aim`. Empty text takes the reason away. */
  explain(about: string, why: string): void
  /** The least acceptable on an aim; null for no red line. */
  draw(aim: string, least: number | null): void
  /** Best first; null takes the ranking away. */
  rank(places: readonly (readonly string[])[] | null): void
  stand(points: Points): void
  argue(id: string, point: ProOrCon | null): void
  respond(key: string, stance: Stance | null): void
  takeBack(): void
}

export function ownComparison(
  answers: Collection<ParticipantId, CompareAnswer>,
  settings: CompareSettings,
  me: ParticipantId,
): OwnComparison {
  const read = () => answers.read().get(me)
  const change = (edit: (answer: CompareAnswer) => CompareAnswer) =>
    answers.put(me, edit(read() ?? { choice: null, scores: {} }))
  return {
    read,
    watch(tell) {
      // The room's answers change often, one's own seldom: only then is anybody told.
      let last = read()
      return answers.watch(() => {
        const next = read()
        if (next === last) return
        last = next
        tell()
      })
    },
    choose: (choice) => change((answer) => ({ ...answer, choice })),
    score: (vision, aim, score) =>
      change((answer) => ({
        ...answer,
        scores: { ...answer.scores, [vision]: withEntry(answer.scores[vision] ?? {}, aim, score) },
      })),
    explain: (about, why) =>
      change((answer) => withPart(answer, 'reasons', withEntry(answer.reasons ?? {}, about, why.trim() || null))),
    draw: (aim, least) =>
      change((answer) => withPart(answer, 'redLines', withEntry(answer.redLines ?? {}, aim, least))),
    rank: (places) =>
      change(({ ranking: _, ...answer }) =>
        places ? { ...answer, ranking: places.map((place) => [...place]) } : answer,
      ),
    stand: (points) =>
      change((answer) => ({
        ...answer,
        weights: Object.fromEntries(settings.aims.map(({ id }, index) => [id, points[index]!])),
      })),
    argue: (id, point) => change((answer) => withPart(answer, 'points', withEntry(answer.points ?? {}, id, point))),
    respond: (key, stance) =>
      change((answer) => withPart(answer, 'stances', withEntry(answer.stances ?? {}, key, stance))),
    takeBack: () => answers.delete(me),
  }
}

function withEntry<V>(entries: Record<string, V>, key: string, value: V | null): Record<string, V> {
  const { [key]: _, ...others } = entries
  return value === null ? others : { ...entries, [key]: value }
}

/** The answer with this part, or without it where nothing is left in it. */
function withPart<K extends 'reasons' | 'redLines' | 'points' | 'stances'>(
  answer: CompareAnswer,
  part: K,
  entries: NonNullable<CompareAnswer[K]>,
): CompareAnswer {
  const { [part]: _, ...others } = answer
  return Object.keys(entries).length > 0 ? { ...answer, [part]: entries } : (others as CompareAnswer)
}
