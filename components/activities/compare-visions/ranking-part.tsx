'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { PairMatrix } from '@/components/charts/pair-matrix'
import { Term } from '@/components/ui/term'
import { LEAST_SCORED } from '@/lib/activities/compare-visions/summary'
import { roomRankings } from '@/lib/activities/compare-visions/rankings'
import { useComparedNow, useComparing } from './comparing'
import { Part } from './part'
import { useWording } from './wording'

/** What the rankings without numbers say, and by which rule. */
export function RankingPart() {
  const t = useTranslations('activities.compare-visions.ranking')
  const { settings, looks } = useComparing()
  const { answers } = useComparedNow()
  const say = useWording()
  const found = useMemo(() => roomRankings(settings, answers), [settings, answers])
  if (!found || found.n < LEAST_SCORED) return null
  const { condorcet } = found
  const sentence =
    condorcet.kind === 'winner'
      ? t('winner', { letter: looks[condorcet.option]!.letter, n: found.n })
      : t('circle', { letters: say.letters(condorcet.options), n: found.n })
  const letters = looks.map(({ letter }) => letter)
  return (
    <Part
      title={t('title')}
      aside={t('count', { n: found.n })}
      explained={sentence}
      taken={{
        node: <PairMatrix letters={letters} counts={found.pairs} of={found.n} label={t('pairs')} say={say.number} />,
        lines: [sentence, t('pairs')],
        rows: () => [
          [t('before'), ...letters, t('borda'), t('copeland')],
          ...letters.map((letter, row) => [
            letter,
            ...letters.map((_, column) => (row === column ? '' : say.number(found.pairs[row]![column]!))),
            say.score(found.borda[row]!),
            say.score(found.copeland[row]!),
          ]),
        ],
      }}
    >
      <table className="w-full border-collapse text-13">
        <caption className="sr-only">{t('pairs')}</caption>
        <thead>
          <tr className="border-b border-hair text-12 text-ink-3">
            <th scope="col" className="py-1 font-normal">
              {t('before')}
            </th>
            {looks.map(({ id, letter }) => (
              <th key={id} scope="col" className="ps-2 text-end font-serif text-13 font-medium">
                {letter}
              </th>
            ))}
            <th scope="col" className="ps-3 text-end font-normal">
              <Term meaning={t('bordaMeaning')}>{t('borda')}</Term>
            </th>
            <th scope="col" className="ps-3 text-end font-normal">
              <Term meaning={t('copelandMeaning')}>{t('copeland')}</Term>
            </th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ id, letter }, row) => (
            <tr key={id} className="border-b border-hair last:border-0">
              <th scope="row" className="py-1.5 align-baseline font-serif text-15 font-medium">
                {letter}
              </th>
              {looks.map((other, column) => (
                <td key={other.id} className="ps-2 text-end">
                  {row === column ? '' : say.number(found.pairs[row]![column]!)}
                </td>
              ))}
              <td className="ps-3 text-end">{say.score(found.borda[row]!)}</td>
              <td className="ps-3 text-end">{say.score(found.copeland[row]!)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.concord !== null && (
        <p className="mt-2 text-13 text-ink-2">
          <Term meaning={t('concordMeaning')}>{t('concord')}</Term> {say.ratio(found.concord)}
        </p>
      )}
    </Part>
  )
}
