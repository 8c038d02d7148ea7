'use client'
import { useTranslations } from 'next-intl'
import type { Voter } from '@/lib/workshop/ballot'
import { useBalloting } from './balloting'

/** For whom one votes: oneself, one's delegation, or the voter whose proxy one holds. */
export function VoterHead({ voter }: { voter: Voter }) {
  const t = useTranslations('activities.ballot.own')
  const { nameOf, me } = useBalloting()
  const { name } = nameOf(voter.id)
  return (
    <h3 className="text-15 font-semibold wrap-anywhere">
      {voter.proxy
        ? t('asProxy', { name })
        : (voter.id as string) === me
          ? t('asYourself')
          : t('asDelegation', { name })}
      {voter.weight > 1 && <span className="font-normal text-ink-2"> · {t('weighs', { weight: voter.weight })}</span>}
    </h3>
  )
}
