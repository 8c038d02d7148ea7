'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { PlayRailLink } from '@/components/play/play-links'
import { reportPath } from '@/lib/wire/addresses'
import { AddStep } from './add-step'
import { hashOf, type Place } from './place'
import { useWorkshop } from './use-workshop'

const PAGES = ['agenda', 'lobby', 'people', 'delegations', 'settings'] as const

/** Under the agenda: what a facilitator adds to it, and the pages that run the workshop. */
export function RailFoot({ place }: { place: Place }) {
  const t = useTranslations('workshop.pages')
  const report = useTranslations('workshop.tickets')
  const { facilitates, first, info } = useWorkshop()
  if (!facilitates) return <PlayRailLink place={place} />
  return (
    <>
      {!info.archived && place.at !== 'agenda' && (
        <div className="px-5 py-3 min-[1200px]:px-6">
          <AddStep />
        </div>
      )}
      <PlayRailLink place={place} />
      <ul className="mt-auto border-t border-hair px-5 py-4 min-[1200px]:px-6 text-13">
        {PAGES.map((at) => (
          <li key={at}>
            <a
              href={hashOf({ at })}
              aria-current={place.at === at ? 'page' : undefined}
              className={clsx(
                'inline-flex min-h-7 items-center underline decoration-hair-strong underline-offset-[3px] hover:decoration-current pointer-coarse:min-h-11',
                place.at === at ? 'font-medium text-accent' : 'text-ink-2',
              )}
            >
              {t(at)}
            </a>
          </li>
        ))}
        <li>
          <a
            href={reportPath(first.workshop)}
            className="inline-flex min-h-7 items-center text-ink-2 underline decoration-hair-strong underline-offset-[3px] hover:decoration-current pointer-coarse:min-h-11"
          >
            {report('reportLink')}
          </a>
        </li>
      </ul>
    </>
  )
}
