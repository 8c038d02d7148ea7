import { answerOf, pointsOf, type WeighAimsAnswer } from '@/lib/activities/weigh-aims/answer'
import type { WeighAimsSettings } from '@/lib/activities/weigh-aims/settings'
import type { Way } from '@/lib/activities/weigh-aims/ways'
import { equalWeights, toPoints, type Points } from '@/lib/decision'
import type { Collection } from '@/lib/document/collection'
import type { View } from '@/lib/document/view'
import type { ParticipantId } from '@/lib/ids'
import { spaced } from './spaced'

/** One's own weights as they stand on this screen, a little ahead of the document while the hand moves. */
export interface OwnWeights {
  readonly points: Points
  /** False while nothing is given; then the points are equal, to begin from. */
  readonly given: boolean
  readonly why: string
  /** How the points came about, where by swings or pairs. */
  readonly by: Way | undefined
}

export interface OwnAnswer extends View<OwnWeights> {
  /** While the hand moves: on this screen at once, in the document some eight times a second. */
  move(points: Points): void
  /** The hand rests: in the document now, with the way it came about. */
  rest(points: Points, by?: Way): void
  /** The hand rests where it moved last; nothing where it did not move. */
  settle(): void
  explain(why: string): void
  takeBack(): void
}

const PAUSE = 125

export function ownAnswer(
  answers: Collection<ParticipantId, WeighAimsAnswer>,
  settings: WeighAimsSettings,
  me: ParticipantId,
): OwnAnswer {
  const begin = toPoints(equalWeights(settings.aims.length))
  const watchers = new Set<() => void>()
  let moving: Points | null = null
  let known: { answer: WeighAimsAnswer | undefined; moving: Points | null; value: OwnWeights } | null = null

  const read = (): OwnWeights => {
    const answer = answers.read().get(me)
    if (known && known.answer === answer && known.moving === moving) return known.value
    const given = answer ? pointsOf(settings, answer) : null
    const value = {
      points: moving ?? given ?? begin,
      given: moving !== null || given !== null,
      why: answer?.why ?? '',
      by: moving ? undefined : answer?.by,
    }
    known = { answer, moving, value }
    return value
  }
  // The room's answers change often, one's own seldom: only then is anybody told.
  let last = read()
  const changed = () => {
    if (read() === last) return
    last = read()
    for (const tell of [...watchers]) tell()
  }
  const write = (points: Points, why = answers.read().get(me)?.why, by?: Way) =>
    answers.put(me, answerOf(settings, points, why, by))
  const writeInTurn = spaced<Points>(PAUSE, (points) => write(points))

  const rest = (points: Points, by?: Way) => {
    moving = null
    writeInTurn(points)
    writeInTurn.flush()
    if (by) write(points, undefined, by)
    changed()
  }

  let stop: (() => void) | null = null
  return {
    read,
    watch(tell) {
      stop ??= answers.watch(changed)
      watchers.add(tell)
      return () => {
        watchers.delete(tell)
        if (watchers.size > 0) return
        writeInTurn.flush()
        moving = null
        stop?.()
        stop = null
      }
    },
    move(points) {
      moving = points
      changed()
      writeInTurn(points)
    },
    rest,
    settle: () => moving && rest(moving),
    explain(why) {
      const { given, points, by } = read()
      if (given) write(points, why, by)
    },
    takeBack() {
      moving = null
      writeInTurn.flush()
      answers.delete(me)
      changed()
    },
  }
}
