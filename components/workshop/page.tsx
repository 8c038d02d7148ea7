'use client'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useRef, type ComponentType } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import { PeoplePanel } from './people-panel'
import type { Place } from './place'
import { useWorkshop } from './use-workshop'
import { Waiting } from './waiting'

/** What everyone sees alike. */
const FOR_EVERYONE: Partial<Record<PageName, ComponentType>> = {
  brief: lazy(async () => ({ default: (await import('@/components/play/brief-page')).BriefPage })),
  speakers: lazy(async () => ({ default: (await import('./speakers/speakers-page')).SpeakersPage })),
}

type PageName = Exclude<Place['at'], 'now' | 'step'>

/** What only facilitators see comes when they go there, and costs the others nothing. */
const FOR_FACILITATORS: Partial<Record<PageName, ComponentType>> = {
  agenda: lazy(async () => ({ default: (await import('@/components/planning/agenda-page')).AgendaPage })),
  lobby: lazy(async () => ({ default: (await import('./lobby/lobby-page')).LobbyPage })),
  people: lazy(async () => ({ default: (await import('./people/people-page')).PeoplePage })),
  delegations: lazy(async () => ({ default: (await import('./delegations/delegations-page')).DelegationsPage })),
  reasons: lazy(async () => ({ default: (await import('./reasons/reasons-page')).ReasonsPage })),
  roles: lazy(async () => ({ default: (await import('@/components/play/roles-page')).RolesPage })),
  settings: lazy(async () => ({ default: (await import('./settings-page')).SettingsPage })),
}

/** A page of the workshop beside its steps. */
export function Page({ at }: { at: PageName }) {
  const t = useTranslations('workshop.pages')
  const { facilitates } = useWorkshop()
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.closest('main')?.scrollTo(0, 0)
    window.scrollTo(0, 0)
  }, [at])
  const Own = FOR_EVERYONE[at] ?? (facilitates ? FOR_FACILITATORS[at] : undefined)
  const forAll = at === 'people' || at === 'delegations' ? <PeoplePanel level="h1" /> : <Waiting />
  return (
    <div ref={top}>
      {Own ? (
        <Suspense
          fallback={
            <>
              <h1 className="text-30">{t(at)}</h1>
              <Skeleton lines={6} className="pt-6" />
            </>
          }
        >
          <Own />
        </Suspense>
      ) : (
        forAll
      )}
    </div>
  )
}
