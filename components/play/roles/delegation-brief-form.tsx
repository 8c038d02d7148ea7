'use client'
import { useLocale, useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/ui/text-area-field'
import type { DelegationId } from '@/lib/ids'
import type { ScenarioDelegation, ScenarioIssue } from '@/lib/packs/scenario'
import { say } from '@/lib/packs/text'
import { BriefFormFoot } from './brief-form-foot'
import { reworded } from './edit-text'
import { GoalsForm } from './goals-form'
import { PointsField } from './points-field'
import { RedLinesForm } from './red-lines-form'
import { TextsForm } from './texts-form'
import { useSavedBrief } from './use-saved-brief'

interface Props {
  brief: ScenarioDelegation['brief']
  issues: readonly ScenarioIssue[]
  delegation: DelegationId
  ask: () => void
}

/** What a delegation wants, may not accept, knows, and has without an agreement. */
export function DelegationBriefForm({ brief: from, issues, delegation, ask }: Props) {
  const t = useTranslations('play.edit')
  const language = useLocale()
  const { brief, change, save, saved, command } = useSavedBrief(from, delegation, undefined, ask)
  const { alternative } = brief
  return (
    <form
      className="mt-6"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <GoalsForm goals={brief.goals} issues={issues} onChange={(goals) => change({ ...brief, goals })} />
      <RedLinesForm lines={brief.redLines} issues={issues} onChange={(redLines) => change({ ...brief, redLines })} />
      <TextsForm label={t('facts')} texts={brief.facts} most={400} onChange={(facts) => change({ ...brief, facts })} />
      <fieldset className="mt-6 grid gap-3">
        <legend className="mb-2 text-15 font-semibold">{t('alternative')}</legend>
        <TextAreaField
          label={t('alternativeText')}
          value={say(alternative.text, language)}
          maxLength={600}
          dir="auto"
          onChange={({ target }) =>
            change({
              ...brief,
              alternative: { ...alternative, text: reworded(alternative.text, language, target.value) },
            })
          }
        />
        <PointsField
          label={t('alternativePoints')}
          value={alternative.points}
          onChange={(points) => change({ ...brief, alternative: { ...alternative, points } })}
        />
      </fieldset>
      <BriefFormFoot failed={command.failed} pending={command.pending} saved={saved} />
    </form>
  )
}
