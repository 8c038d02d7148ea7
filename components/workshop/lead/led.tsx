'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { usePick } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { stepInPlace } from '@/lib/workshop/stage'
import { goTo, hashOf, placeOf, type Place } from '../place'
import { useWorkshop } from '../use-workshop'
import { useStage } from './use-stage'

/**
 * Takes this browser where everyone is brought and where who is followed goes; says so quietly, and shows the way back.
 * Whoever leads is not led.
 */
export function Led({ place }: { place: Place }) {
  const t = useTranslations('workshop.lead')
  const { me, now } = useWorkshop()
  const { brought, follow } = useStage()
  const leader = usePick(useWorkshopRoom().people, (people) => (follow ? people.get(follow.who)?.name : undefined))
  const [back, setBack] = useState<{ to: string; at: number } | null>(null)
  const [left, setLeft] = useState<number | null>(null) // the following, by its beginning, that this person has left
  const seen = useRef(brought?.at ?? null)
  const here = hashOf(place)

  useEffect(() => {
    if (!brought) return setBack(null)
    if (seen.current === brought.at) return
    seen.current = brought.at
    const to = hashFor(brought.place)
    if (brought.by === me.id || isSame(here, to, now?.id ?? null)) return
    setBack({ to: here, at: brought.at })
    goTo(placeOf(to))
  }, [brought, me.id, here, now])

  const following = follow !== null && follow.who !== me.id && follow.since !== left
  const led = following ? follow.place : null
  useEffect(() => {
    if (led !== null) goTo(placeOf(`#${led}`))
  }, [led])

  const says = following ? t('following', { name: leader ?? t('facilitator') }) : back ? t('brought') : null
  return (
    <div role="status" className="empty:hidden">
      {says !== null && (
        <p className="flex min-h-10 flex-wrap items-center gap-x-4 border-b border-hair bg-accent-wash px-5 py-1.5 text-13 lg:px-6">
          <span>{says}</span>
          {following ? (
            <Button look="text" onClick={() => setLeft(follow.since)}>
              {t('stopFollowing')}
            </Button>
          ) : (
            <>
              {back && back.to !== here && (
                <Button
                  look="text"
                  onClick={() => {
                    goTo(placeOf(back.to))
                    setBack(null)
                  }}
                >
                  {t('goBack')}
                </Button>
              )}
              <Button look="text" onClick={() => setBack(null)}>
                {t('stay')}
              </Button>
            </>
          )}
        </p>
      )}
    </div>
  )
}

/** A step everyone is brought to is the step that is on: there one goes on with the room when it moves again. */
const hashFor = (place: string) => (stepInPlace(place) ? hashOf({ at: 'now' }) : `#${place}`)

/** Whether two fragments show the same: the step that is on has two. */
function isSame(a: string, b: string, now: string | null): boolean {
  const plain = (hash: string) => (now !== null && hash === `#step-${now}` ? '#now' : hash)
  return plain(a) === plain(b)
}
