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

/** The page of the role-play for whoever looks: the brief for those who play, the roles for those who run it. */
function usePlayPage(): 'brief' | 'roles' | null {
  const { facilitates, me } = useWorkshop()
  if (usePlayState() === null) return null
  return facilitates ? 'roles' : me.role === 'delegate' ? 'brief' : null
}

/** In the rail of a wide screen. */
export function PlayRailLink({ place }: { place: Place }) {
  const t = useTranslations('play.links')
  const page = usePlayPage()
  if (!page) return null
  return (
    <p className="border-t border-hair px-5 py-4 text-15 min-[1200px]:px-6">
      <a
        href={hashOf({ at: page })}
        aria-current={place.at === page ? 'page' : undefined}
        className={clsx(
          'inline-flex min-h-8 items-center font-medium underline underline-offset-4 pointer-coarse:min-h-11',
          place.at === page ? 'text-accent' : 'text-ink',
        )}
      >
        {t(page)}
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
      href={hashOf({ at: page })}
      aria-current={place.at === page ? 'page' : undefined}
      className={className(place.at === page)}
    >
      <span>
        {t(`${page}Short`)}
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
