'use client'
import { useTranslations } from 'next-intl'
import { usePolling } from './polling'

/** What the room says, in a sentence with its denominator, then what stands beside it. */
export function useFinding(): { sentence: string; lines: readonly string[] } {
  const t = useTranslations('activities.poll.room')
  const { summary, settings, names } = usePolling()
  const { n, of, counts, most, ranking } = summary
  const list = (places: readonly number[]) =>
    places.map((at) => t('quoted', { name: names[at]! })).reduce((before, next) => t('and', { before, next }))
  if (n === 0) return { sentence: t('none'), lines: [t('expected', { of })] }
  const answered = t('answered', { n, of })
  const count = counts[most[0]!]!
  if (!ranking)
    return {
      sentence: `${answered} ${
        most.length === 1 ? t('most', { name: list(most), count, n }) : t('tie', { names: list(most), count, n })
      }`,
      lines: settings.way === 'several' ? [t('severalNote')] : [],
    }
  const { condorcet, borda } = ranking
  const top = Math.max(...borda)
  const leaders = borda.flatMap((points, at) => (points === top ? [at] : []))
  return {
    sentence: `${answered} ${
      condorcet.kind === 'winner'
        ? t('beatsAll', { name: list([condorcet.option]) })
        : t('noneBeatsAll', { names: list(condorcet.options) })
    }`,
    lines: [
      leaders.length === 1
        ? t('borda', { name: list(leaders), points: top })
        : t('bordaTie', { names: list(leaders), points: top }),
      t('bordaNote', { least: 0, best: settings.options.length - 1 }),
    ],
  }
}
