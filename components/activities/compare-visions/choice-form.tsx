'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useId, useState, type ReactNode } from 'react'
import { VisionSwatch } from '@/components/charts/hatch'
import { Button } from '@/components/ui/button'
import type { CaseText } from '@/lib/activities/compare-visions/settings'
import { say } from '@/lib/packs/text'
import { useComparing } from './comparing'
import type { OwnComparison } from './own-comparison'

const UNSAID = 'unsaid'

/**
 * Before any picture: which vision would one choose? Each with its summary and both cases, none before the other; in a
 * narrow place folded away, so that all visions are seen together.
 */
export function ChoiceForm({ own, onChosen }: { own: OwnComparison; onChosen?: () => void }) {
  const t = useTranslations('activities.compare-visions.choice')
  const { visions, looks, language, step, layout } = useComparing()
  const brief = layout === 'phone' || onChosen !== undefined
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
            <Row key={vision.id} index={index} brief={brief}>
              <label
                className={clsx(
                  'flex min-h-14 min-w-0 gap-3 has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent',
                  brief ? 'items-center py-1' : 'items-start py-3',
                )}
              >
                <input
                  type="radio"
                  name={`choice-${step.id}`}
                  value={vision.id}
                  checked={picked === vision.id}
                  onChange={() => setPicked(vision.id)}
                  className={clsx('size-5 shrink-0 accent-accent', !brief && 'mt-1')}
                />
                <VisionSwatch place={looks[index]!.place} className={clsx('size-6', !brief && 'mt-0.5')} />
                <span className="min-w-0">
                  <span className="text-15 font-semibold">
                    <span className="font-serif">{vision.letter}</span> {looks[index]!.name}
                  </span>
                  {!brief && <span className="block text-13 text-ink-2">{say(vision.summary, language)}</span>}
                </span>
              </label>
            </Row>
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

/** One vision and, folded away, what is said of it. */
function Row({ index, brief, children }: { index: number; brief: boolean; children: ReactNode }) {
  const t = useTranslations('activities.compare-visions.choice')
  const { visions, looks, language } = useComparing()
  const [open, setOpen] = useState(false)
  const more = useId()
  const { summary, caseFor, caseAgainst } = visions[index]!
  const told = brief || (caseFor !== null && caseAgainst !== null)
  return (
    <div className={clsx('border-b border-hair', brief && 'grid grid-cols-[1fr_auto]')}>
      {children}
      {told && (
        <button
          type="button"
          aria-expanded={open}
          aria-controls={more}
          aria-label={brief ? t('moreOf', { vision: looks[index]!.name }) : undefined}
          onClick={() => setOpen(!open)}
          className={
            brief
              ? 'grid w-12 place-items-center text-ink-2 hover:text-ink'
              : 'ms-17 -mt-2 mb-3 min-h-8 text-13 text-accent underline underline-offset-4 pointer-coarse:min-h-11'
          }
        >
          {brief ? (
            <svg
              viewBox="0 0 12 12"
              aria-hidden
              className={clsx('size-4 fill-none stroke-current stroke-[1.2]', open && 'rotate-180')}
            >
              <path d="M2 4.5l4 4 4-4" />
            </svg>
          ) : (
            <>
              {t('cases')}
              <span className="sr-only">: {looks[index]!.name}</span>
            </>
          )}
        </button>
      )}
      <div id={more} hidden={!open} className={clsx('pb-4 text-13', brief ? 'col-span-2' : 'ms-17')}>
        {brief && <p className="text-ink-2">{say(summary, language)}</p>}
        {caseFor && caseAgainst && (
          <div className={clsx('grid gap-4 sm:grid-cols-2', brief && 'mt-3')}>
            <Case title={t('caseFor')} said={caseFor} />
            <Case title={t('caseAgainst')} said={caseAgainst} />
          </div>
        )}
      </div>
    </div>
  )
}

/** A case and whose it is; both are of like length. */
function Case({ title, said }: { title: string; said: CaseText }) {
  const t = useTranslations('activities.compare-visions.choice')
  const { language } = useComparing()
  return (
    <div>
      <h3 className="font-sans text-13 font-semibold">{title}</h3>
      <p>{say(said.text, language)}</p>
      <p className="mt-1 text-12 text-ink-3">{t('whose', { whose: say(said.whose, language) })}</p>
    </div>
  )
}
