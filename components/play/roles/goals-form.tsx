'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import type { Goal, ScenarioIssue } from '@/lib/packs/scenario'
import { say } from '@/lib/packs/text'
import { Said } from '../said'
import { reworded } from './edit-text'
import { LineTools } from './line-tools'
import { PointsField } from './points-field'

/** What is wanted, an issue each, in the order in which it is read. */
export function GoalsForm({
  goals,
  issues,
  onChange,
}: {
  goals: readonly Goal[]
  issues: readonly ScenarioIssue[]
  onChange: (goals: Goal[]) => void
}) {
  const t = useTranslations('play.edit')
  const language = useLocale()
  const title = useId()
  const rest = issues.filter(({ id }) => !goals.some(({ issue }) => issue === id))
  const set = (at: number, goal: Goal) => onChange(goals.map((each, i) => (i === at ? goal : each)))
  const add = (issue: string) => {
    const options = issues.find(({ id }) => id === issue)!.options
    onChange([...goals, { issue, text: '', points: Object.fromEntries(options.map(({ id }) => [id, 0])) }])
  }
  return (
    <section aria-labelledby={title} className="mt-6">
      <h2 id={title} className="text-15 font-semibold">
        {t('goals')}
      </h2>
      <ul className="mt-2 border-t border-hair">
        {goals.map((goal, at) => {
          const issue = issues.find(({ id }) => id === goal.issue)
          if (!issue) return null
          return (
            <li key={goal.issue} className="border-b border-hair py-4">
              <TextAreaField
                label={<Said text={issue.name} />}
                value={say(goal.text, language)}
                maxLength={400}
                dir="auto"
                onChange={({ target }) => set(at, { ...goal, text: reworded(goal.text, language, target.value) })}
              />
              <div className="mt-2 grid gap-3 sm:grid-cols-3">
                {issue.options.map(({ id, name }) => (
                  <PointsField
                    key={id}
                    label={say(name, language)}
                    value={goal.points[id] ?? 0}
                    onChange={(points) => set(at, { ...goal, points: { ...goal.points, [id]: points } })}
                  />
                ))}
              </div>
              <LineTools lines={goals} at={at} name={say(issue.name, language)} onChange={onChange} />
            </li>
          )
        })}
      </ul>
      {rest.length > 0 && (
        <SelectField
          label={t('addGoal')}
          value=""
          className="mt-3 max-w-form"
          onChange={({ target }) => target.value && add(target.value)}
        >
          <option value="">{t('chooseIssue')}</option>
          {rest.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name, language)}
            </option>
          ))}
        </SelectField>
      )}
    </section>
  )
}
