'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { nearestBorder, rankByValue, toPoints, utilities, type Points, type Scores, type Weights } from '@/lib/decision'
import { useComparing } from './comparing'

export interface Wording {
  number(value: number): string
  /** A score: at most one digit after the point. */
  score(value: number): string
  /** A number between 0 and 1, to two digits. */
  ratio(value: number): string
  /** A share as whole per cent. */
  percent(share: number): string
  /** Points of weight from a distance between 0 and 1; at least one digit where it is under ten. */
  apart(distance: number): string
  points(points: Points, place?: 'head' | 'middle'): string
  weights(weights: Weights): string
  aim(index: number, place?: 'head' | 'middle'): string
  /** “P” or “P and N”. */
  letters(visions: readonly number[]): string
  /** “P, then F and N, then B”. */
  order(scores: Scores, weights: Weights): string
  /** Everything true at a point: weights, order, the nearest border. */
  at(scores: Scores, points: Points): string
  list(parts: readonly string[]): string
}

/** The words for weights, scores and orders in the reader's language. */
export function useWording(): Wording {
  const t = useTranslations('activities.compare-visions.say')
  const { aims, looks, language } = useComparing()
  return useMemo(() => {
    const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
    const oneDigit = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
    const twoDigits = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
    // By message, not Intl.ListFormat: where a language has no texts yet, its list words would stand among English ones.
    const list = (parts: readonly string[]) =>
      parts.length < 2
        ? (parts[0] ?? '')
        : t('and', { before: parts.slice(0, -1).join(t('comma')), last: parts.at(-1)! })
    const aim: Wording['aim'] = (index, place = 'middle') =>
      place === 'head' ? aims[index]!.name : inSentence(aims[index]!.name, language)
    const points: Wording['points'] = (given, place = 'middle') =>
      given
        .map((part, index) =>
          t('aimPoints', { aim: aim(index, index === 0 ? place : 'middle'), points: whole.format(part) }),
        )
        .join(t('comma'))
    const letters = (visions: readonly number[]) => list(visions.map((vision) => looks[vision]!.letter))
    const order = (scores: Scores, weights: Weights) =>
      rankByValue(utilities(scores, weights)).map(letters).join(t('then'))
    const apart = (distance: number) => (distance < 0.0995 ? oneDigit : whole).format(distance * 100)
    return {
      number: (value) => whole.format(value),
      score: (value) => oneDigit.format(value),
      ratio: (value) => twoDigits.format(value),
      percent: (value) => share.format(value),
      apart,
      points,
      weights: (weights) => points(toPoints(weights)),
      aim,
      letters,
      order,
      list,
      at(scores, given) {
        const weights = given.map((part) => part / 100)
        const border = nearestBorder(scores, weights)
        const near =
          border === null
            ? t('noBorder')
            : border.distance < 0.005
              ? t('onBorder', { letters: letters([border.from, border.to]) })
              : t('border', { points: apart(border.distance), letter: looks[border.to]!.letter })
        return t('at', { points: points(given, 'head'), order: order(scores, weights), near })
      },
    }
  }, [t, aims, looks, language])
}

/** A name inside a sentence: “Rights” as “rights”, where the language writes nouns small and the name is no abbreviation. */
export function inSentence(name: string, language: string): string {
  const small = /^(en|fr)\b/.test(language) && /^\p{Lu}\p{Ll}+(\s|$)/u.test(name)
  return small ? name[0]!.toLocaleLowerCase(language) + name.slice(1) : name
}
