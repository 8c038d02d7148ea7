'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import { hashOf, type Place } from '@/components/workshop/place'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { RoleDesk } from '@/lib/document/role-desk'
import { useRoleDesk } from './use-role-desk'
import { useSeen } from './seen'
import { usePlayState } from './use-play'

/** The page of the role-play for whoever looks, and what it is to them: the roles to run, one's brief, or the situation alone. */
function usePlayPage(): { at: 'brief' | 'roles'; called: 'brief' | 'roles' | 'situation' } | null {
  const { facilitates, me } = useWorkshop()
  if (usePlayState() === null) return null
  if (facilitates) return { at: 'roles', called: 'roles' }
  return { at: 'brief', called: me.role === 'delegate' ? 'brief' : 'situation' }
}

/** In the rail of a wide screen. */
export function PlayRailLink({ place }: { place: Place }) {
  const t = useTranslations('play.links')
  const page = usePlayPage()
  if (!page) return null
  return (
    <p className="border-t border-hair px-5 py-4 text-15 min-[1200px]:px-6">
      <a
        href={hashOf({ at: page.at })}
        aria-current={place.at === page.at ? 'page' : undefined}
        className={clsx(
          'inline-flex min-h-8 items-center font-medium underline underline-offset-4 pointer-coarse:min-h-11',
          place.at === page.at ? 'text-accent' : 'text-ink',
        )}
      >
        {t(page.called)}
        <New />
      </a>
    </p>
  )
}

/** At the foot of the phone. */
export function PlayTab({ place, className }: { place: Place; className: (on: boolean) => string }) {
  const t = useTranslations('play.links')
  const page = usePlayPage()
  if (!page) return null
  return (
    <a
      href={hashOf({ at: page.at })}
      aria-current={place.at === page.at ? 'page' : undefined}
      className={className(place.at === page.at)}
    >
      <span>
        {t(`${page.called}Short`)}
        <New />
      </span>
    </a>
  )
}

function New() {
  const desk = useRoleDesk()
  return desk && <Unseen desk={desk} />
}

function Unseen({ desk }: { desk: RoleDesk }) {
  const t = useTranslations('play.links')
  const { me } = useWorkshop()
  const count = useView(desk.inbox).size - useSeen(me.id)
  return (
    <span role="status">
      {count > 0 && (
        <span className="ms-2 rounded-paper bg-accent px-1.5 text-12 text-on-accent tabular-nums">
          <span className="sr-only">{t('unseen')} </span>
          {count}
        </span>
      )}
    </span>
  )
}
