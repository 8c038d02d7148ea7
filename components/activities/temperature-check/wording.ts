'use client'
import { useTranslations } from 'next-intl'
import type { BarFill } from '@/components/charts/counted-bars'
import type { CheckSummary } from '@/lib/activities/temperature-check/summary'
import { say } from '@/lib/packs/text'
import { useChecking } from './checking'

/** The fills of for, can live with, against. */
export const FILLS: readonly BarFill[] = ['full', 'hatch', 'empty']

/** What the room says, in a sentence with its denominator, and a line for each statement where there are several. */
export function useFinding({ n, of, statements }: CheckSummary): { sentence: string; lines: readonly string[] } {
  const t = useTranslations('activities.temperature-check.room')
  const { settings, language } = useChecking()
  if (n === 0) return { sentence: t('none'), lines: [t('expected', { of })] }
  const counted = statements.map(({ counts: [inFavour, live, against], n: given }, at) => ({
    text: say(settings.statements[at]!.text, language),
    given,
    counts: t('counts', { for: inFavour, live, against }),
  }))
  if (counted.length === 1) return { sentence: t('one', { n, of, counts: counted[0]!.counts }), lines: [] }
  return {
    sentence: t('several', { n, of }),
    lines: counted.map(({ text, given, counts }) => t('statement', { text, n: given, counts })),
  }
}
