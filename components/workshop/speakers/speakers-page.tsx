'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { purposeSchema } from '@/lib/workshop/speakers'
import { useUndo } from '../use-undo'
import { useWorkshop } from '../use-workshop'
import { ChairTools } from './chair-tools'
import { HandButton } from './hand-button'
import { PersonNamed } from './person-named'
import { Queue } from './queue'
import { SpeakingTime } from './speaking-time'
import { TimeLeft } from './time-left'
import { useFloor, useOwnHand } from './use-floor'

/** The floor: who has it, who waits for it, who has had it. */
export function SpeakersPage() {
  const t = useTranslations('workshop.speakers')
  const { facilitates, info } = useWorkshop()
  const list = useFloor()
  const { offer, note } = useUndo()
  const { speaking, open } = list
  return (
    <>
      <h1 className="text-30">{t('title')}</h1>
      <section aria-label={t('floor')} className="mt-4 border-t-2 border-ink pt-3">
        {speaking ? (
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <p className="font-serif text-22 font-medium">
              <PersonNamed person={speaking.participant} delegation={speaking.delegation} />
            </p>
            <TimeLeft list={list} className="text-30" />
            {speaking.purpose !== 'statement' && (
              <p className="w-full text-13 text-ink-2">{t(`purpose.${speaking.purpose}`)}</p>
            )}
          </div>
        ) : (
          <p className="text-15 text-ink-2">{t('free')}</p>
        )}
        {facilitates && !info.archived && <ChairTools />}
      </section>
      <section aria-label={t('waiting')} className="mt-8">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-2">
          <h2 className="text-18 font-semibold">{t('waiting')}</h2>
          {!open && <p className="text-13 text-ink-2">{t('closed')}</p>}
        </div>
        <Queue offer={offer} />
        <OwnHands />
      </section>
      {info.chatham !== 'nobody' && (
        <section aria-label={t('balance')} className="mt-8">
          <h2 className="pb-2 text-18 font-semibold">{t('balance')}</h2>
          <SpeakingTime />
        </section>
      )}
      {note}
    </>
  )
}

/** One's own hand, for whatever it can be raised. */
function OwnHands() {
  const t = useTranslations('workshop.speakers')
  const { may, isUp, turn } = useOwnHand()
  if (!may) return null
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
      <HandButton />
      {purposeSchema.options
        .filter((purpose) => purpose !== 'statement')
        .map((purpose) => (
          <Button key={purpose} look="text" aria-pressed={isUp(purpose)} onClick={() => turn(purpose)}>
            {isUp(purpose) ? t('takeBack', { purpose: t(`purpose.${purpose}`) }) : t(`purpose.${purpose}`)}
          </Button>
        ))}
    </div>
  )
}
