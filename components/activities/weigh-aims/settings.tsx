'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { MOST_AIMS, type WeighAimsSettings } from '@/lib/activities/weigh-aims/settings'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import { SavingNote } from '../saving-note'
import { Unreadable } from '../unreadable'
import { useSaving } from '../use-saving'
import { useSettings } from '../use-settings'
import type { SettingsProps } from '../view'
import { AimFields } from './aim-fields'
import { PreviousField } from './previous-field'
import { problemsIn, textOf, withNewAim, type AimField, LIMITS } from './edit-aims'

/** The aims of a step, edited in the reader's language and saved by command. */
export function Settings(props: SettingsProps) {
  const settings = useSettings(props.step, weighAims.settings)
  if (!settings) return <Unreadable />
  return <AimsForm {...props} saved={settings} />
}

function AimsForm({ step, answered, language, onSaved, saved }: SettingsProps & { saved: WeighAimsSettings }) {
  const t = useTranslations('activities.weigh-aims.edit')
  const [draft, setDraft] = useState(saved)
  const { outcome, mark, edited, save } = useSaving({ step, onSaved })
  const problems = outcome.kind === 'wrong' ? problemsIn(draft, language) : NO_PROBLEMS
  const others = languagesBeside(draft, language)
  const edit = (next: WeighAimsSettings) => {
    setDraft(next)
    edited()
  }

  function send() {
    if (problemsIn(draft, language).size > 0) return mark('wrong')
    const parsed = weighAims.settings.safeParse(draft)
    if (!parsed.success) return mark('wrong')
    if (JSON.stringify(parsed.data) === JSON.stringify(saved)) return mark('unchanged')
    void save(parsed.data)
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h2 className="text-22">{t('title')}</h2>
      {answered && <p className="mt-2 border-s-4 border-hair-strong ps-4 text-15 text-ink-2">{t('locked')}</p>}
      {others.length > 0 && (
        <p className="mt-2 text-13 text-ink-2">
          {t('language', { language: nameOf(language, language) })}{' '}
          {t('others', {
            languages: new Intl.ListFormat(language).format(others.map((other) => nameOf(other, language))),
          })}
        </p>
      )}
      <div className="mt-6">
        {draft.aims.map((aim, index) => (
          <AimFields
            key={aim.id}
            aim={aim}
            index={index}
            language={language}
            locked={answered}
            problems={problems}
            onChange={(changed) =>
              edit({ ...draft, aims: draft.aims.map((each) => (each.id === changed.id ? changed : each)) })
            }
            onRemove={
              answered || draft.aims.length <= 3
                ? null
                : () => edit({ ...draft, aims: draft.aims.filter((each) => each !== aim) })
            }
          />
        ))}
      </div>
      <PreviousField
        step={step}
        previous={draft.previous}
        onChange={(previous) => edit(previous === undefined ? { aims: draft.aims } : { ...draft, previous })}
      />
      {draft.aims.length > 3 && <p className="mb-4 text-13 text-ink-2">{t('moreThanThree')}</p>}
      <SavingNote outcome={outcome} wrong={t('wrong')} />
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <Button type="submit" look="main" pending={outcome.kind === 'saving'}>
          {t('save')}
        </Button>
        {!answered && draft.aims.length < MOST_AIMS && (
          <Button onClick={() => edit(withNewAim(draft))}>{t('add')}</Button>
        )}
        <span role="status" className="text-13 text-ink-2">
          {(outcome.kind === 'saved' || outcome.kind === 'unchanged') && t(outcome.kind)}
        </span>
      </div>
    </form>
  )
}

const NO_PROBLEMS = new Map<string, never>()

/** The languages, besides this one, in which some of the aims' words are written. */
function languagesBeside({ aims }: WeighAimsSettings, language: string): string[] {
  const found = new Set<string>()
  for (const aim of aims)
    for (const field of Object.keys(LIMITS) as AimField[]) {
      const text = textOf(aim, field)
      if (typeof text !== 'string') for (const tag of Object.keys(text)) found.add(tag)
    }
  found.delete(language)
  return [...found].toSorted()
}

const nameOf = (tag: string, language: string) => new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag
