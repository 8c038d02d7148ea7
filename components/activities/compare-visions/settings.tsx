'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { FailureNote } from '@/components/ui/failure-note'
import { Toggle } from '@/components/ui/toggle'
import { TextField } from '@/components/ui/text-field'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import type { CompareSettings } from '@/lib/activities/compare-visions/settings'
import { MAX_VISIONS } from '@/lib/decision'
import { say } from '@/lib/packs/text'
import { SavingNote } from '../saving-note'
import { Unreadable } from '../unreadable'
import { useSaving } from '../use-saving'
import { useSettings } from '../use-settings'
import type { SettingsProps } from '../view'
import { problemsIn, withAbout, withNewVision } from './edit-visions'
import { LeverageFields } from './leverage-fields'
import { VisionFields } from './vision-fields'
import { WeightsField } from './weights-field'

/** What is compared and how the room is counted, edited in the reader's language and saved by command. */
export function Settings(props: SettingsProps) {
  const settings = useSettings(props.step, compareVisions.settings)
  if (!settings) return <Unreadable />
  return <VisionsForm key={props.step.id} {...props} saved={settings} />
}

function VisionsForm({ step, answered, language, onSaved, saved }: SettingsProps & { saved: CompareSettings }) {
  const t = useTranslations('activities.compare-visions.edit')
  const [draft, setDraft] = useState(saved)
  const { outcome, mark, edited, save } = useSaving({ step, onSaved })
  const problems = outcome.kind === 'wrong' ? problemsIn(draft, language) : NO_PROBLEMS
  const edit = (next: Partial<CompareSettings>) => {
    setDraft({ ...draft, ...next })
    edited()
  }

  function send() {
    const parsed = compareVisions.settings.safeParse(draft)
    if (problemsIn(draft, language).size > 0 || !parsed.success) return mark('wrong')
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
      <TextField
        className="mt-5"
        label={t('about')}
        hint={t('aboutHint')}
        maxLength={120}
        disabled={answered}
        value={draft.about === 'all' ? '' : say(draft.about.name, language)}
        onChange={({ target }) => edit({ about: withAbout(draft.about, language, target.value) })}
      />
      <div className="mt-6">
        {draft.visions.map((vision, index) => (
          <VisionFields
            key={vision.id}
            vision={vision}
            language={language}
            locked={answered}
            problems={problems}
            onChange={(changed) => edit({ visions: draft.visions.map((each, at) => (at === index ? changed : each)) })}
            onRemove={
              answered || draft.visions.length <= 2
                ? null
                : () => edit({ visions: draft.visions.filter((each) => each !== vision) })
            }
          />
        ))}
      </div>
      {problems.has('shown') && <FailureNote>{t('tooFewShown')}</FailureNote>}
      {!answered && draft.visions.length < MAX_VISIONS && (
        <Button className="mt-2" onClick={() => setDraft(withNewVision(draft))}>
          {t('add')}
        </Button>
      )}
      <fieldset className="mt-8 grid gap-3 border-t border-ink pt-4">
        <legend className="float-start text-15 font-semibold">{t('counting')}</legend>
        <Toggle
          label={t('centre')}
          labelShown
          value={draft.centre}
          onChange={(centre) => edit({ centre })}
          options={[
            { value: 'median', label: t('median') },
            { value: 'mean', label: t('mean') },
          ]}
        />
        <Choice
          kind="checkbox"
          label={t('byDelegation')}
          hint={t('byDelegationHint')}
          checked={draft.voices === 'delegations'}
          onChange={({ target }) => edit({ voices: target.checked ? 'delegations' : 'people' })}
        />
        <WeightsField step={step} from={draft.weightsFrom} onChange={(weightsFrom) => edit({ weightsFrom })} />
        <LeverageFields leverage={draft.leverage} onChange={(leverage) => edit({ leverage })} />
      </fieldset>
      <SavingNote outcome={outcome} wrong={t('wrong')} />
      <div className="mt-4 flex flex-wrap items-center gap-4">
        <Button type="submit" look="main" pending={outcome.kind === 'saving'}>
          {t('save')}
        </Button>
        <span role="status" className="text-13 text-ink-2">
          {outcome.kind === 'saved' && t('saved')}
        </span>
      </div>
    </form>
  )
}

const NO_PROBLEMS = new Map<string, never>()
