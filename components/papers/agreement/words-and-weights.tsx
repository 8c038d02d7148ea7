'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useView } from '@/components/session/use-view'
import { useQuery } from '@/components/workshop/use-query'
import { fidelity } from '@/lib/decision'
import { say } from '@/lib/packs/text'
import { isRuledOn } from '@/lib/papers/blocks'
import { NO_TAGS, offTheRadar, wordsByAim } from '@/lib/papers/clause-tags'
import { usePaper } from '../page/paper-at'
import { topicsOf } from './topics-of'
import { useAgreement } from './use-agreement'

/** Whether the agreed words speak of what the room weighs, and what of the subject no paragraph mentions. */
export function WordsAndWeights() {
  const t = useTranslations('papers.weights')
  const language = useLocale()
  const { first, room, paper } = usePaper()
  const { clauses } = useAgreement()
  const tags = useView(room.tags)
  const { answer: weights } = useQuery('room-weights', { paper: paper.id })
  const { answer: pack } = useQuery('workshop-pack', { workshop: first.workshop })
  const counted = useMemo(
    () =>
      clauses
        .filter(({ kind, words }) => isRuledOn(kind) && words > 0)
        .map(({ id, words, facts, standing }) => ({
          clause: id,
          words,
          text: facts.text,
          tags: tags.get(id) ?? NO_TAGS,
          isAgreed: standing.standing === 'agreed' || standing.standing === 'adopted',
        })),
    [clauses, tags],
  )
  if (!pack || counted.length === 0) return null
  const missing = offTheRadar(topicsOf(pack), counted)
  const agreed = counted.filter(({ isAgreed }) => isAgreed)
  return (
    <section aria-labelledby="words-and-weights" className="mt-8 text-13">
      <h3 id="words-and-weights" className="border-b border-ink pb-1.5 font-sans text-13 font-medium text-ink-2">
        {t('title')}
      </h3>
      {weights ? (
        <Table aims={weights.aims} step={weights.step} people={weights.people} agreed={agreed} />
      ) : (
        <p className="pt-2 text-ink-3">{t('noWeights')}</p>
      )}
      {missing.length > 0 && (
        <details className="pt-2">
          <summary className="min-h-6 text-ink-2">{t('missing', { count: missing.length })}</summary>
          <p className="pt-1 text-ink-2">{missing.map(({ name }) => say(name, language)).join(' · ')}</p>
          <p className="pt-1 text-12 text-ink-3">{t('missingHow')}</p>
        </details>
      )}
    </section>
  )
}

function Table({
  aims,
  step,
  people,
  agreed,
}: {
  aims: readonly { id: string; name: Readonly<Record<string, string>>; weight: number }[]
  step: string
  people: number
  agreed: Parameters<typeof wordsByAim>[0]
}) {
  const t = useTranslations('papers.weights')
  const language = useLocale()
  const format = useFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 })
  const { words, untagged } = wordsByAim(
    agreed,
    aims.map(({ id }) => id),
  )
  if (words.every((count) => count === 0)) return <p className="pt-2 text-ink-3">{t('noTags')}</p>
  const found = fidelity(
    aims.map(({ weight }) => weight),
    words,
  )
  return (
    <>
      <p className="pt-2 text-ink-2">{t('text', { step, people })}</p>
      <table className="mt-2 w-full">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr className="border-b border-hair-strong text-ink-2">
            <th scope="col" className="py-1">
              {t('aim')}
            </th>
            <th scope="col" className="py-1 text-end!">
              {t('weight')}
            </th>
            <th scope="col" className="py-1 text-end!">
              {t('words')}
            </th>
          </tr>
        </thead>
        <tbody>
          {aims.map(({ id, name }, at) => (
            <tr key={id} className="border-b border-hair">
              <th scope="row" className="py-1.5">
                {say({ ...name }, language)}
              </th>
              <td className="py-1.5 text-end">{percent(found.aims[at]!.weight)}</td>
              <td className="py-1.5 text-end">{percent(found.aims[at]!.words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-2">
        <b className="font-semibold">{t('fidelity', { share: percent(found.fidelity) })}</b>{' '}
        <span className="text-ink-2">{t('how')}</span>
        {untagged > 0 && <span className="text-ink-3"> {t('untagged', { count: Math.round(untagged) })}</span>}
      </p>
    </>
  )
}
