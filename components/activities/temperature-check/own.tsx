'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { BarSwatch } from '@/components/charts/bar-swatch'
import { Button } from '@/components/ui/button'
import { useHydrated } from '@/components/ui/use-hydrated'
import { stanceOn, STANCES, WHY_LIMIT, withReason, withStance } from '@/lib/activities/temperature-check/answer'
import type { Statement } from '@/lib/activities/temperature-check/settings'
import { say } from '@/lib/packs/text'
import { ReasonField } from '../asked/reason-field'
import { ShownNote } from '../asked/shown-note'
import { useChecking } from './checking'
import { FILLS } from './wording'

/** One's own stance on every statement, with its reason. */
export function Own() {
  const t = useTranslations('activities.temperature-check')
  const { step, settings, asked } = useChecking()
  return (
    <section className="grid gap-5">
      <h2 className="text-18 font-semibold">{t('own.title')}</h2>
      {settings.statements.map((statement) => (
        <OwnStance key={statement.id} statement={statement} />
      ))}
      <ShownNote shown={settings.shown} step={step} />
      {asked.give && asked.own && (
        <Button look="text" className="justify-self-start" onClick={asked.takeBack}>
          {t('own.takeBack')}
        </Button>
      )}
    </section>
  )
}

function OwnStance({ statement }: { statement: Statement }) {
  const t = useTranslations('activities.temperature-check')
  const { asked, language } = useChecking()
  const name = useId()
  const hydrated = useHydrated()
  const { own, give } = asked
  const said = stanceOn(own, statement.id)
  return (
    <fieldset disabled={!give || !hydrated} className="min-w-0">
      <legend dir="auto" className="font-serif text-18 text-start font-medium wrap-anywhere">
        {say(statement.text, language)}
      </legend>
      <div className="mt-2 grid grid-cols-3 gap-2">
        {STANCES.map((stance, at) => (
          <label
            key={stance}
            className={clsx(
              'relative flex min-h-14 flex-col items-center justify-center gap-1 border px-1 py-2 text-center text-13 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              said?.stance === stance ? 'border-accent bg-accent-wash font-medium' : 'border-hair-strong',
              give && 'hover:border-ink',
            )}
          >
            <input
              type="radio"
              name={name}
              value={stance}
              checked={said?.stance === stance}
              onChange={() => give?.(withStance(own, statement.id, stance))}
              className="absolute inset-0 opacity-0"
            />
            <BarSwatch fill={FILLS[at]!} />
            {t(`stance.${stance}`)}
          </label>
        ))}
      </div>
      {said && give && (
        <div className="mt-3">
          <ReasonField
            label={t('own.why')}
            value={said.why ?? ''}
            limit={WHY_LIMIT}
            onWrite={(why) => {
              const next = withReason(own, statement.id, why)
              if (next) give(next)
            }}
          />
        </div>
      )}
      {said?.why && !give && (
        <blockquote className="mt-2 border-s-2 border-hair-strong ps-3 text-15 text-ink-2">{said.why}</blockquote>
      )}
    </fieldset>
  )
}
