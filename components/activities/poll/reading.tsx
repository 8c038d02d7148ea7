'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { isHidden } from '@/lib/workshop/step'
import { FindingText } from '../asked/finding-text'
import { Own } from './own'
import { PollViews } from './poll-views'
import { usePolling } from './polling'
import { useFinding } from './wording'

/** One's own answer, then what the room says; on a phone the room's picture stands here for who answers. */
export function Reading() {
  const t = useTranslations('activities.asked')
  const { step, layout, asked } = usePolling()
  const hidden = isHidden(step) // then there is no room to speak of
  const { sentence, lines } = useFinding()
  const finding = <FindingText title={t('room')} sentence={sentence} lines={lines} screen={layout === 'screen'} />
  if (layout === 'screen') return finding
  return (
    <div className="grid gap-5 *:min-w-0 *:not-first:border-t *:not-first:border-ink *:not-first:pt-3.5">
      {layout === 'wide' && (asked.give || asked.own) && <Own />}
      <section className="empty:hidden">
        {!hidden && finding}
        {asked.takePart && (
          <Button look="text" className="mt-2" onClick={asked.takePart}>
            {t('takePart')}
          </Button>
        )}
        {layout === 'phone' && asked.give && !hidden && (
          <div className="mt-4">
            <PollViews />
          </div>
        )}
      </section>
    </div>
  )
}
