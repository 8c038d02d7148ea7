'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { queue } from '@/lib/workshop/speakers'
import { hashOf } from '../place'
import { useWorkshop } from '../use-workshop'
import { HandButton } from './hand-button'
import { handKey, useFloor } from './use-floor'
import { useSpeakerName } from './use-speaker-name'

const SHOWN = 6

/** The first of those who wait, beside the picture, with one's own hand where it is not under the thumb already. */
export function HandsUp({ hand = true }: { hand?: boolean }) {
  const t = useTranslations('workshop.speakers')
  const { facilitates } = useWorkshop()
  const nameOf = useSpeakerName()
  const parties = useView(useWorkshopRoom().delegations)
  const waiting = queue(useFloor())
  return (
    <section aria-label={t('handsUp')} className="mt-6 border-t border-ink pt-4">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-18 font-semibold">{t('handsUp')}</h2>
        <a
          href={hashOf({ at: 'speakers' })}
          className="inline-flex min-h-6 items-center text-13 text-ink-2 underline underline-offset-4"
        >
          {t('list')}
        </a>
      </div>
      {waiting.length > 0 && (
        <ol className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-13">
          {waiting.slice(0, SHOWN).map((up, index) => (
            <li key={handKey(up)}>
              <b className="me-1 font-semibold tabular-nums">{index + 1}</b>
              <bdi>{(up.delegation && parties.get(up.delegation)?.code) ?? nameOf(up)}</bdi>
            </li>
          ))}
          {waiting.length > SHOWN && <li className="text-ink-3">{t('more', { count: waiting.length - SHOWN })}</li>}
        </ol>
      )}
      {hand && !facilitates && <HandButton className="mt-3" />}
    </section>
  )
}
