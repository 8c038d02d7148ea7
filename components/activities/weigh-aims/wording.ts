'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { toPoints, type Points, type Weights } from '@/lib/decision'
import type { WeighAimsSummary } from '@/lib/activities/weigh-aims/summary'
import { useWeighing } from './weighing'

/** With fewer answers than this an average says little, and the screen says so. */
const FEW = 5

export interface Wording {
  /** A number of points in the reader's digits. */
  number(points: number): string
  /** “rights 45, security 30, economy 25”, or with a capital at the head of a sentence. */
  points(points: Points, place?: 'head' | 'middle'): string
  weights(weights: Weights): string
  aim(index: number, place?: 'head' | 'middle'): string
  /** What the room's answers say: a sentence with its denominator, then what stands beside it, also in short for the wall. */
  finding(summary: WeighAimsSummary): { sentence: string; beside: string; short: string }
}

/** The words for weights and findings in the reader's language. */
export function useWording(): Wording {
  const t = useTranslations('activities.weigh-aims')
  const { aims, language } = useWeighing()
  return useMemo(() => {
    const format = new Intl.NumberFormat(language)
    // By message, not Intl.ListFormat: where a language has no texts yet, its list words would stand among English ones.
    const list = (parts: readonly string[]) => parts.reduce((before, next) => t('and', { before, next }))
    const number = (points: number) => format.format(points)
    const aim: Wording['aim'] = (index, place = 'middle') =>
      place === 'head' ? aims[index]!.name : inSentence(aims[index]!.name, language)
    const points: Wording['points'] = (given, place = 'middle') =>
      list(
        given.map((part, index) =>
          t('points', { aim: aim(index, index === 0 ? place : 'middle'), points: number(part) }),
        ),
      )
    const weights = (given: Weights) => points(toPoints(given))

    function finding({ n, of, room, people }: WeighAimsSummary) {
      if (!room) return said(t('room.none'), t('room.noneHint', { of }))
      if (n === 1) return said(t('room.one', { of, points: points(people[0]!.points) }), t('room.oneHint'))
      const sentence = `${t('room.counted', { n, of })} ${t('room.average', { points: weights(room.mean) })}`
      const firsts = room.first
        .flatMap((count, index) => (count > 0 ? [{ count, index }] : []))
        .toSorted((a, b) => b.count - a.count)
      const tied = n - firsts.reduce((sum, { count }) => sum + count, 0)
      const places = firsts.map(({ count, index }) => t('room.first', { n: count, aim: aim(index) }))
      if (tied > 0 && places.length > 0) places.push(t('room.tied', { n: tied }))
      const who = places.length > 0 ? `${list(places)}.` : t('room.firstNone')
      const apart = t('room.spread', { points: Math.round(room.spread * 100) })
      return { sentence, beside: [who, apart, ...(n < FEW ? [t('room.few')] : [])].join(' '), short: apart }
    }
    return { number, points, weights, aim, finding }
  }, [t, aims, language])
}

const said = (sentence: string, beside: string) => ({ sentence, beside, short: beside })

/** A name inside a sentence: “Rights” as “rights”, where the language writes nouns small and the name is no abbreviation. */
function inSentence(name: string, language: string): string {
  const small = /^(en|fr)\b/.test(language) && /^\p{Lu}\p{Ll}+(\s|$)/u.test(name)
  return small ? name[0]!.toLocaleLowerCase(language) + name.slice(1) : name
}
