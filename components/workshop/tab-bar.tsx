'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { PlayTab } from '@/components/play/play-links'
import { usePlayState } from '@/components/play/use-play'
import { hashOf, type Place } from './place'
import { HandTab } from './speakers/hand-tab'
import { useWorkshop } from './use-workshop'

/** The foot of the phone: the parts of the workshop, a thumb's width each. */
export function TabBar({ place, here }: { place: Place; here: number }) {
  const t = useTranslations('workshop.tabs')
  const { facilitates } = useWorkshop()
  const playing = usePlayState() !== null
  const crowded = facilitates || playing
  const tabs = [
    { at: 'now', on: place.at === 'now' || place.at === 'step', label: t('step') },
    { at: 'agenda', on: place.at === 'agenda', label: t('agenda') },
    {
      at: 'people',
      on: place.at === 'people' || place.at === 'delegations' || place.at === 'speakers',
      label: t('people', { here }),
    },
    ...(facilitates
      ? [{ at: 'lobby', on: place.at === 'lobby' || place.at === 'settings', label: t('lobby') } as const]
      : []),
  ] as const
  return (
    <nav
      aria-label={t('label')}
      className="grid auto-cols-fr grid-flow-col border-t border-ink bg-paper pb-[env(safe-area-inset-bottom)]"
    >
      {tabs.map(({ at, on, label }) => (
        <a key={at} href={hashOf({ at })} aria-current={on ? 'page' : undefined} className={tabClass(crowded, on)}>
          {label}
        </a>
      ))}
      <PlayTab place={place} className={(on) => tabClass(crowded, on)} />
      {!facilitates && <HandTab />}
    </nav>
  )
}

const tabClass = (crowded: boolean, on: boolean) =>
  clsx(
    'grid h-16 place-items-center border-t-[3px] px-1 text-center no-underline outline-offset-[-4px]',
    crowded ? 'text-13 sm:text-15' : 'text-15',
    on ? 'border-accent font-semibold text-accent' : 'border-transparent font-medium text-ink',
  )
