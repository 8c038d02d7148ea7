'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Unsealed } from '@/lib/document/play-room'
import type { ScenarioIssue } from '@/lib/packs/scenario'
import type { Package } from '@/lib/packs/scenario-score'
import { say } from '@/lib/packs/text'

interface Props {
  name: string
  brief: Unsealed['brief']
  issues: readonly ScenarioIssue[]
  chosen: Package
}

/** A delegation's opened brief, goal by goal, with what came of each. */
export function OutcomeDetail({ name, brief, issues, chosen }: Props) {
  const t = useTranslations('activities.debrief.outcome')
  const language = useLocale()
  return (
    <details className="border-b border-hair py-2">
      <summary className="min-h-8 text-15 font-medium pointer-coarse:min-h-11">
        <bdi>{name}</bdi>
      </summary>
      <ul className="grid gap-3 py-2 ps-4">
        {brief.goals.map(({ issue: id, text, points }) => {
          const issue = issues.find((each) => each.id === id)
          return (
            <li key={id}>
              <p className="flex justify-between gap-4 text-13 text-ink-2">
                <span>{issue && say(issue.name, language)}</span>
                <span className="tabular-nums">
                  {t('ofMost', { points: points[chosen[id] ?? ''] ?? 0, most: Math.max(...Object.values(points)) })}
                </span>
              </p>
              <p className="font-serif text-18">{say(text, language)}</p>
            </li>
          )
        })}
        {brief.redLines.map(({ issue, option, text }) => (
          <li key={`${issue} ${option}`} className="border-s-4 border-accent ps-3">
            <p className="text-13 text-ink-2">{t(chosen[issue] === option ? 'crossed' : 'kept')}</p>
            <p className="font-serif text-18">{say(text, language)}</p>
          </li>
        ))}
        {brief.facts.map((fact, at) => (
          <li key={at} className="border-s-2 border-ink ps-3 font-serif text-18">
            {say(fact, language)}
          </li>
        ))}
      </ul>
    </details>
  )
}
