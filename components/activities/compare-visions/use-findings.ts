'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { moveInto, winners } from '@/lib/decision'
import { useComparedNow, useComparing } from './comparing'
import { useWording } from './wording'

export interface Findings {
  /** What the scores imply for how many, in a sentence with its denominator. */
  readonly sentence: string
  /** What stands beside it: pairs who agree for different reasons, the nearest border. */
  readonly beside: string
  /** How it fits what people said they would choose; empty where nobody did. */
  readonly fit: string
  /** For oneself: the order, and how far from every other vision's region. Empty where one's weights are not known. */
  readonly me: string
  /** The whole picture, for those who do not see it. */
  readonly inWords: string
}

/** What a map says, in the reader's language. */
export function useFindings(room: ComparedRoom | null, mine: boolean): Findings {
  const t = useTranslations('activities.compare-visions.finding')
  const { looks, marked, aims } = useComparing()
  const { summary, myPoints, agreement } = useComparedNow()
  const say = useWording()
  return useMemo(() => {
    if (!room) return NOTHING
    function mySentence({ scores, map }: ComparedRoom): string {
      if (!myPoints) return ''
      const weights = myPoints.map((part) => part / 100)
      const winning = winners(scores, weights)
      const others = (map?.regions ?? [])
        .filter(({ visions }) => !visions.some((vision) => winning.includes(vision)))
        .map(({ polygon, visions }) => ({ visions, distance: moveInto(polygon, weights).distance }))
        .toSorted((a, b) => a.distance - b.distance)
      const place = t('me', { order: say.order(scores, weights) })
      if (others.length === 0) return place
      const away = say.list(
        others.map(({ visions, distance }) =>
          t('away', { points: say.apart(distance), letters: say.letters(visions) }),
        ),
      )
      return `${place} ${t('meAway', { away })}`
    }
    const whose = mine ? 'mine' : 'room'
    const people = summary.people.length
    const stand = room.standings
    const most = stand ? Math.max(...stand.alone) : 0
    const leaders = stand ? stand.alone.flatMap((count, vision) => (count === most && most > 0 ? [vision] : [])) : []
    const pairs = agreement[whose]
    const differ = (pairs?.index ?? 0) >= 0.25 && leaders.length === 1
    const sentence = !stand
      ? t('noWeights')
      : leaders.length === 0
        ? t('allTied', { of: people })
        : leaders.length > 1
          ? t(`${whose}.level`, { letters: say.letters(leaders), n: most, of: people })
          : t(`${whose}.${differ ? 'differ' : 'implies'}`, { letter: looks[leaders[0]!]!.letter, n: most, of: people })
    const nearest = room.delegations
      .flatMap(({ delegation, border }) => (border && marked.has(delegation) ? [{ delegation, border }] : []))
      .toSorted((a, b) => a.border.distance - b.border.distance)[0]
    const beside = [
      stand && stand.tied > 0 && leaders.length > 0 ? t('tied', { n: stand.tied }) : '',
      pairs && pairs.pairs > 0 ? t('pairs', { pairs: pairs.pairs, apart: pairs.apart, index: pairs.index! }) : '',
      nearest
        ? t('nearest', {
            code: marked.get(nearest.delegation)!.code,
            points: say.apart(nearest.border.distance),
            letter: looks[nearest.border.to]!.letter,
          })
        : '',
    ]
      .filter(Boolean)
      .join(' ')
    const { n, same } = room.fit
    const fit = mine || n === 0 ? '' : t('fit', { n, same, other: n - same })
    const shares = room.map
      ? say.list(
          room.map.shares
            .map((share, vision) => ({ share, vision }))
            .toSorted((a, b) => b.share - a.share)
            .map(({ share, vision }) => t('share', { letter: looks[vision]!.letter, share: say.percent(share) })),
        )
      : ''
    const inWords = [
      t(room.map ? 'picture' : 'strips', { aims: aims.map(({ name }) => name).join(', ') }),
      shares && t('shares', { shares }),
      sentence,
      beside,
    ]
      .filter(Boolean)
      .join(' ')
    return { sentence, beside, fit, me: mySentence(room), inWords }
  }, [room, mine, summary, myPoints, agreement, looks, marked, aims, say, t])
}

const NOTHING: Findings = { sentence: '', beside: '', fit: '', me: '', inWords: '' }
