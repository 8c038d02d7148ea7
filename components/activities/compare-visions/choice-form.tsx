'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { VisionSwatch } from '@/components/charts/hatch'
import { Button } from '@/components/ui/button'
import { say } from '@/lib/packs/text'
import { useComparing } from './comparing'
import type { OwnComparison } from './own-comparison'

const UNSAID = 'unsaid'

/** Before any picture: which vision would one choose? Each with its summary and both cases, none before the other. */
export function ChoiceForm({ own, onChosen }: { own: OwnComparison; onChosen?: () => void }) {
  const t = useTranslations('activities.compare-visions.choice')
  const { visions, looks, language, step } = useComparing()
  const given = own.read()
  const [picked, setPicked] = useState<string | null>(given ? (given.choice ?? UNSAID) : null)
  return (
    <form
      className="max-w-text"
      onSubmit={(event) => {
        event.preventDefault()
        if (picked === null) return
        own.choose(picked === UNSAID ? null : picked)
        onChosen?.()
      }}
    >
      <fieldset>
        <legend className="font-serif text-22 font-medium">{t('title')}</legend>
        <p className="mt-1 text-13 text-ink-2">{t('why')}</p>
        <div className="mt-3 border-t border-ink">
          {visions.map((vision, index) => (
            <div key={vision.id} className="border-b border-hair">
              <label className="flex min-h-14 items-start gap-3 py-3 has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent">
                <input
                  type="radio"
                  name={`choice-${step.id}`}
                  value={vision.id}
                  checked={picked === vision.id}
                  onChange={() => setPicked(vision.id)}
                  className="mt-1 size-5 shrink-0 accent-accent"
                />
                <VisionSwatch place={looks[index]!.place} className="mt-0.5 size-6" />
                <span className="min-w-0">
                  <span className="text-15 font-semibold">
                    <span className="font-serif">{vision.letter}</span> {looks[index]!.name}
                  </span>
                  <span className="block text-13 text-ink-2">{say(vision.summary, language)}</span>
                </span>
              </label>
              <Cases index={index} />
            </div>
          ))}
          <label className="flex min-h-12 items-center gap-3 border-b border-hair py-3 has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent">
            <input
              type="radio"
              name={`choice-${step.id}`}
              checked={picked === UNSAID}
              onChange={() => setPicked(UNSAID)}
              className="size-5 shrink-0 accent-accent"
            />
            <span className="text-15">{t('unsaid')}</span>
          </label>
        </div>
      </fieldset>
      <Button type="submit" look="main" size="large" disabled={picked === null} className="mt-5">
        {t(given ? 'keep' : 'go')}
      </Button>
    </form>
  )
}

/** Both cases side by side, of like length, each with whose it is. */
function Cases({ index }: { index: number }) {
  const t = useTranslations('activities.compare-visions.choice')
  const { visions, language } = useComparing()
  const { caseFor, caseAgainst } = visions[index]!
  if (!caseFor || !caseAgainst) return null
  return (
    <details className="ms-17 -mt-2 pb-3 text-13">
      <summary className="inline-flex min-h-8 items-center text-accent underline underline-offset-4 pointer-coarse:min-h-11">
        {t('cases')}
      </summary>
      <div className="mt-1 grid gap-4 sm:grid-cols-2">
        {(['caseFor', 'caseAgainst'] as const).map((side) => (
          <div key={side}>
            <h3 className="font-sans text-13 font-semibold">{t(side)}</h3>
            <p>{say((side === 'caseFor' ? caseFor : caseAgainst).text, language)}</p>
            <p className="mt-1 text-12 text-ink-3">
              {t('whose', { whose: say((side === 'caseFor' ? caseFor : caseAgainst).whose, language) })}
            </p>
          </div>
        ))}
      </div>
    </details>
  )
}
