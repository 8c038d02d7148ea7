'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { isHidden } from '@/lib/workshop/step'
import { Own } from './own'
import { Finding } from './finding'
import { RoomViews } from './room-views'
import { useChecking } from './checking'

/** One's own stances, then what the room says; on a phone the room's picture stands here for who answers. */
export function Reading() {
  const t = useTranslations('activities.asked')
  const { step, layout, asked } = useChecking()
  const hidden = isHidden(step) // then there is no room to speak of
  if (layout === 'screen') return <Finding />
  return (
    <div className="grid gap-5 *:min-w-0 *:not-first:border-t *:not-first:border-ink *:not-first:pt-3.5">
      {layout === 'wide' && (asked.give || asked.own) && <Own />}
      <section className="empty:hidden">
        {!hidden && <Finding />}
        {asked.takePart && (
          <Button look="text" className="mt-2" onClick={asked.takePart}>
            {t('takePart')}
          </Button>
        )}
        {layout === 'phone' && asked.give && !hidden && (
          <div className="mt-4">
            <RoomViews />
          </div>
        )}
      </section>
    </div>
  )
}
