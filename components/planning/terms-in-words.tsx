'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { useWorkshopRoom } from '@/components/session/use-room'
import { isApart, type Step } from '@/lib/workshop/step'
import { localOf, utcBeside } from './moments'

/** What is out of the ordinary about a step, a phrase each; nothing where it is everyone's, open, and by hand. */
export function TermsInWords({ step }: { step: Step }) {
  const t = useTranslations('planning.inWords')
  const language = useLocale()
  const delegations = useView(useWorkshopRoom().delegations)
  const times = (at: number) => ({ time: localOf(at, language), utc: utcBeside(at, language) })
  const codes = step.audience?.flatMap((id) => delegations.get(id)?.code ?? [])
  const phrases = [
    codes && (codes.length > 0 ? t('audience', { codes: codes.join(', ') }) : t('nobody')),
    step.contributors === 'heads' && t('heads'),
    step.sees !== 'everything' && t(`sees.${step.sees}`),
    isApart(step) && t(`outsiders.${step.outsiders as 'know' | 'nothing'}`),
    step.opensAt !== null && t('opensAt', times(step.opensAt)),
    step.closesAt !== null && t('closesAt', times(step.closesAt)),
  ].filter((phrase) => typeof phrase === 'string')
  if (phrases.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 text-13 text-ink-2">
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase}</li>
      ))}
    </ul>
  )
}
