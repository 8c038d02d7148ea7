'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { hashOf, type Place } from '../place'
import { useWorkshop } from '../use-workshop'
import { PersonNamed } from './person-named'
import { TimeLeft } from './time-left'
import { useFloor } from './use-floor'

/** Who has the floor, with their time, over every part of the workshop but the speakers' own; nothing while nobody has. */
export function FloorLine({ place }: { place: Place }) {
  const t = useTranslations('workshop.speakers')
  const { first } = useWorkshop()
  const list = useFloor()
  const { speaking } = list
  const isMe = speaking?.participant === first.speaksAs
  return (
    <div role="status" className="empty:hidden">
      {speaking && (place.at !== 'speakers' || isMe) && (
        <p
          className={clsx(
            'flex min-h-10 items-center gap-x-4 border-b border-hair px-5 py-1.5 text-13 lg:px-6',
            isMe && 'border-s-4 border-s-accent bg-accent-wash',
          )}
        >
          {isMe ? (
            <b className="font-semibold">{t('yours')}</b>
          ) : (
            <span className="flex min-w-0 gap-2">
              <span className="text-ink-2">{t('has')}</span>
              <PersonNamed person={speaking.participant} delegation={speaking.delegation} />
            </span>
          )}
          <span aria-live="off" className="ms-auto flex items-center gap-4">
            <TimeLeft list={list} className="text-15" />
            {place.at !== 'speakers' && (
              <a href={hashOf({ at: 'speakers' })} className="text-accent underline underline-offset-4">
                {t('list')}
              </a>
            )}
          </span>
        </p>
      )}
    </div>
  )
}
