'use client'
import { useTranslations } from 'next-intl'
import { useServerNow } from '@/components/session/use-server-now'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { clock } from '@/components/workshop/lead/clock'
import { NO_SPEAKERS, queue, timeLeft, type Hand, type Speakers } from '@/lib/workshop/speakers'
import { useSpeakerName } from '@/components/workshop/speakers/use-speaker-name'

const NEXT = 3
const LISTED = 8

/** Who has the floor and who comes next, in a line or two beside a step; nothing while nobody asks for it. */
export function SpeakersLine() {
  const t = useTranslations('screen.speakers')
  const list = useSpeakers()
  const nameOf = useNames()
  const { speaking } = list
  const next = queue(list).slice(0, NEXT)
  if (!speaking && next.length === 0) return null
  return (
    <section aria-label={t('label')} className="border-t-3 border-ink py-6 text-[2rem]/[2.75rem]">
      {speaking && (
        <p className="flex items-baseline justify-between gap-6">
          <span className="min-w-0">
            <span className="text-ink-2">{t('speaking')} </span>
            <b className="font-semibold">{nameOf(speaking)}</b>
          </span>
          <SpeakingTime list={list} />
        </p>
      )}
      {next.length > 0 && (
        <p className="text-ink-2">
          {t('next')} {next.map(nameOf).join(' · ')}
        </p>
      )}
    </section>
  )
}

/** The speakers list as large as the wall. */
export function LargeSpeakers() {
  const t = useTranslations('screen.speakers')
  const list = useSpeakers()
  const nameOf = useNames()
  const { speaking } = list
  const waiting = queue(list)
  return (
    <section aria-label={t('label')} className="grid min-h-0 grid-cols-[minmax(0,7fr)_minmax(0,5fr)] gap-24 py-14">
      <div className="grid content-center gap-6">
        <p className="text-[2.25rem]/[3rem] text-ink-2">{t(speaking ? 'speaking' : 'free')}</p>
        {speaking && (
          <p dir="auto" className="text-start font-serif text-96 font-medium text-balance wrap-anywhere">
            {nameOf(speaking)}
          </p>
        )}
        {speaking && speaking.purpose !== 'statement' && (
          <p className="text-[2.25rem]/[3rem] text-accent">{t(`purpose.${speaking.purpose}`)}</p>
        )}
        <SpeakingTime list={list} large />
      </div>
      <div className="min-h-0">
        <h2 className="border-b-3 border-ink pb-3 font-sans text-[2rem]/[2.75rem] font-semibold">
          {t(list.open ? 'listOpen' : 'listClosed')}
        </h2>
        <ol>
          {waiting.slice(0, LISTED).map((hand, index) => (
            <li
              key={`${hand.participant} ${hand.purpose}`}
              className="flex items-baseline gap-6 border-b border-hair-strong py-3 text-[2.25rem]/[3rem]"
            >
              <span className="w-[1.4em] shrink-0 text-end text-ink-2 tabular-nums">{index + 1}</span>
              <bdi className="min-w-0 truncate">{nameOf(hand)}</bdi>
              {hand.purpose !== 'statement' && (
                <span className="ms-auto shrink-0 text-[1.875rem] text-accent">{t(`purpose.${hand.purpose}`)}</span>
              )}
            </li>
          ))}
        </ol>
        {waiting.length > LISTED && (
          <p className="pt-4 text-[1.875rem]/[2.5rem] text-ink-2">{t('more', { count: waiting.length - LISTED })}</p>
        )}
        {waiting.length === 0 && <p className="pt-4 text-[2rem]/[2.75rem] text-ink-2">{t('nobody')}</p>}
      </div>
    </section>
  )
}

function SpeakingTime({ list, large = false }: { list: Speakers; large?: boolean }) {
  const t = useTranslations('screen.speakers')
  const now = useServerNow(250)
  const left = timeLeft(list, now)
  const said = list.speaking && left === null ? now - list.speaking.since : left
  if (said === null) return null
  const over = left !== null && left < 0
  return (
    <span
      role="timer"
      aria-label={t(over ? 'over' : 'time')}
      className={`shrink-0 font-medium tabular-nums ${over ? 'text-accent' : ''} ${large ? 'text-[9.5rem]/[10rem] tracking-[-0.03em]' : 'text-[2.75rem]'}`}
    >
      {over && '+'}
      {clock(Math.abs(said))}
    </span>
  )
}

const useSpeakers = (): Speakers => useView(useWorkshopRoom().floor) ?? NO_SPEAKERS

/** A wall names delegations; people only where they speak for none. */
function useNames(): (who: Pick<Hand, 'participant' | 'delegation'>) => string {
  const nameOf = useSpeakerName()
  const delegations = useView(useWorkshopRoom().delegations)
  return (who) => (who.delegation && delegations.get(who.delegation)?.name) ?? nameOf(who)
}
