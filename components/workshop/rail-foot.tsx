'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { PlayRailLink } from '@/components/play/play-links'
import { papersPath, reportPath } from '@/lib/wire/addresses'
import { AddStep } from './add-step'
import { hashOf, type Place } from './place'
import { useWorkshop } from './use-workshop'

const PAGES = ['agenda', 'lobby', 'people', 'delegations', 'reasons', 'settings'] as const

/** The way to the texts that are written beside the agenda. */
function PapersLink() {
  const t = useTranslations('workshop.pages')
  const { first } = useWorkshop()
  return (
    <p className="mt-auto border-t border-hair px-5 py-3 min-[1200px]:px-6">
      <a
        href={papersPath(first.workshop)}
        className="inline-flex min-h-9 items-center text-15 font-medium underline decoration-hair-strong underline-offset-[3px] hover:decoration-current pointer-coarse:min-h-11"
      >
        {t('papers')}
      </a>
    </p>
  )
}

/** Under the agenda: what a facilitator adds to it, and the pages that run the workshop. */
export function RailFoot({ place }: { place: Place }) {
  const t = useTranslations('workshop.pages')
  const report = useTranslations('workshop.tickets')
  const { facilitates, first, info } = useWorkshop()
  if (!facilitates)
    return (
      <>
        <PlayRailLink place={place} />
        <PapersLink />
      </>
    )
  return (
    <>
      {!info.archived && place.at !== 'agenda' && (
        <div className="px-5 py-3 min-[1200px]:px-6">
          <AddStep />
        </div>
      )}
      <PlayRailLink place={place} />
      <PapersLink />
      <ul className="border-t border-hair px-5 py-4 min-[1200px]:px-6 text-13">
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
