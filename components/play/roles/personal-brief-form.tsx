'use client'
import { useLocale, useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/ui/text-area-field'
import type { DelegationId } from '@/lib/ids'
import type { ScenarioIssue, ScenarioRole } from '@/lib/packs/scenario'
import { say } from '@/lib/packs/text'
import { BriefFormFoot } from './brief-form-foot'
import { reworded } from './edit-text'
import { GoalsForm } from './goals-form'
import { RedLinesForm } from './red-lines-form'
import { TextsForm } from './texts-form'
import { useSavedBrief } from './use-saved-brief'

interface Props {
  brief: ScenarioRole['brief']
  issues: readonly ScenarioIssue[]
  delegation: DelegationId
  role: string
  ask: () => void
}

/** What one person alone is told. */
export function PersonalBriefForm({ brief: from, issues, delegation, role, ask }: Props) {
  const t = useTranslations('play.edit')
  const language = useLocale()
  const { brief, change, save, saved, command } = useSavedBrief(from, delegation, role, ask)
  return (
    <form
      className="mt-6"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextAreaField
        label={t('task')}
        value={say(brief.task, language)}
        maxLength={600}
        dir="auto"
        error={command.fieldError('brief.task')}
        onChange={({ target }) => change({ ...brief, task: reworded(brief.task, language, target.value) })}
      />
      <GoalsForm goals={brief.goals} issues={issues} onChange={(goals) => change({ ...brief, goals })} />
      <RedLinesForm lines={brief.redLines} issues={issues} onChange={(redLines) => change({ ...brief, redLines })} />
      <TextsForm label={t('facts')} texts={brief.facts} most={400} onChange={(facts) => change({ ...brief, facts })} />
      <BriefFormFoot failed={command.failed} pending={command.pending} saved={saved} />
    </form>
  )
}
