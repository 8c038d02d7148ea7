'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { useHydrated } from '@/components/ui/use-hydrated'
import { BEST, LESSON_LIMIT, withLesson, withMark } from '@/lib/activities/debrief/answer'
import { ReasonField } from '../asked/reason-field'
import { ShownNote } from '../asked/shown-note'
import { useDebriefing } from './debriefing'

/** One's own marks for before and after, and a line on what one takes away. */
export function Own() {
  const t = useTranslations('activities.debrief.own')
  const { asked, settings } = useDebriefing()
  const { own, give } = asked
  return (
    <section className="grid gap-5">
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      <Mark of="before" />
      <Mark of="after" />
      {own && give && (
        <ReasonField
          label={t('lesson')}
          value={own.lesson ?? ''}
          limit={LESSON_LIMIT}
          onWrite={(lesson) => give(withLesson(own, lesson))}
        />
      )}
      <ShownNote shown={settings.shown} />
      {give && own && (
        <Button look="text" className="justify-self-start" onClick={asked.takeBack}>
          {t('takeBack')}
        </Button>
      )}
    </section>
  )
}

function Mark({ of }: { of: 'before' | 'after' }) {
  const t = useTranslations('activities.debrief.own')
  const { asked } = useDebriefing()
  const id = useId()
  const hydrated = useHydrated()
  const { own, give } = asked
  const value = own?.[of]
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-15">
          {t(of)}
        </label>
        <output htmlFor={id} className="text-20 font-semibold tabular-nums">
          {value ?? '–'}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={BEST}
        step={1}
        value={value ?? BEST / 2}
        disabled={!give || !hydrated}
        aria-valuetext={value === undefined ? t('unset') : t('mark', { value })}
        onChange={({ target }) => give?.(withMark(own, of, Number(target.value)))}
        // The middle is a mark as well: a press on it gives it.
        onPointerUp={() => value === undefined && give?.(withMark(own, of, BEST / 2))}
        className="mt-1 h-11 w-full accent-accent"
      />
      <div aria-hidden className="flex justify-between text-12 text-ink-2">
        <span>{t('least')}</span>
        <span>{t('most')}</span>
      </div>
    </div>
  )
}
