'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useDebriefing } from './debriefing'
import { Own } from './own'

/** One's own marks, how many have given theirs, and what people take away. */
export function Reading() {
  const t = useTranslations('activities.debrief')
  const shared = useTranslations('activities.asked')
  const { layout, asked, summary } = useDebriefing()
  return (
    <div className="grid gap-5 *:min-w-0 *:not-first:border-t *:not-first:border-ink *:not-first:pt-3.5">
      {layout === 'wide' && (asked.give || asked.own) && <Own />}
      <section>
        <p className="font-serif text-20">{t('answered', { n: summary.room?.n ?? 0, of: summary.of })}</p>
        {asked.takePart && (
          <Button look="text" className="mt-2" onClick={asked.takePart}>
            {shared('takePart')}
          </Button>
        )}
      </section>
      {layout !== 'screen' && summary.lessons.length > 0 && (
        <section>
          <h2 className="text-18 font-semibold">{t('lessons')}</h2>
          <ul className="mt-2 grid gap-2">
            {summary.lessons.map((lesson, at) => (
              <li key={at} dir="auto" className="border-s-2 border-hair-strong ps-3 text-15 wrap-anywhere">
                {lesson}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
