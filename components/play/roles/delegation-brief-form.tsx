'use client'
import { useLocale, useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import type { DelegationId } from '@/lib/ids'
import type { Goal, ScenarioDelegation, ScenarioIssue } from '@/lib/packs/scenario'
import { say } from '@/lib/packs/text'
import { Said } from '../said'
import { BriefFormFoot } from './brief-form-foot'
import { reworded } from './edit-text'
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
  const setGoal = (at: number, goal: Goal) =>
    change({ ...brief, goals: brief.goals.map((each, i) => (i === at ? goal : each)) })
  const { alternative } = brief
  return (
    <form
      className="mt-6"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 className="text-15 font-semibold">{t('goals')}</h2>
      <ul className="mt-2 border-t border-hair">
        {brief.goals.map((goal, at) => (
          <li key={goal.issue} className="border-b border-hair py-4">
            <GoalFields
              goal={goal}
              issue={issues.find(({ id }) => id === goal.issue)}
              onChange={(next) => setGoal(at, next)}
            />
          </li>
        ))}
      </ul>
      {brief.redLines.length > 0 && (
        <fieldset className="mt-6">
          <legend className="text-15 font-semibold">{t('redLines')}</legend>
          <ul className="mt-2 grid gap-3">
            {brief.redLines.map((line, at) => {
              const issue = issues.find(({ id }) => id === line.issue)
              const option = issue?.options.find(({ id }) => id === line.option)
              return (
                <li key={at}>
                  <TextAreaField
                    label={
                      <>
                        {issue && <Said text={issue.name} />}: {option && <Said text={option.name} />}
                      </>
                    }
                    value={say(line.text, language)}
                    maxLength={400}
                    dir="auto"
                    onChange={({ target }) => {
                      const text = reworded(line.text, language, target.value)
                      change({
                        ...brief,
                        redLines: brief.redLines.map((each, i) => (i === at ? { ...each, text } : each)),
                      })
                    }}
                  />
                </li>
              )
            })}
          </ul>
        </fieldset>
      )}
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
        <Points
          label={t('alternativePoints')}
          value={alternative.points}
          onChange={(points) => change({ ...brief, alternative: { ...alternative, points } })}
        />
      </fieldset>
      <BriefFormFoot failed={command.failed} pending={command.pending} saved={saved} />
    </form>
  )
}

function GoalFields({
  goal,
  issue,
  onChange,
}: {
  goal: Goal
  issue: ScenarioIssue | undefined
  onChange: (goal: Goal) => void
}) {
  const language = useLocale()
  if (!issue) return null
  return (
    <>
      <TextAreaField
        label={<Said text={issue.name} />}
        value={say(goal.text, language)}
        maxLength={400}
        dir="auto"
        onChange={({ target }) => onChange({ ...goal, text: reworded(goal.text, language, target.value) })}
      />
      <div className="mt-2 grid gap-3 sm:grid-cols-3">
        {issue.options.map(({ id, name }) => (
          <Points
            key={id}
            label={say(name, language)}
            value={goal.points[id] ?? 0}
            onChange={(points) => onChange({ ...goal, points: { ...goal.points, [id]: points } })}
          />
        ))}
      </div>
    </>
  )
}

function Points({ label, value, onChange }: { label: string; value: number; onChange: (points: number) => void }) {
  return (
    <TextField
      label={label}
      type="number"
      min={0}
      max={100}
      step={1}
      value={String(value)}
      className="max-w-40"
      onChange={({ target }) => onChange(Math.min(100, Math.max(0, Math.round(Number(target.value) || 0))))}
    />
  )
}
