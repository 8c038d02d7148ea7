'use client'
import { useTranslations } from 'next-intl'
import type { Goal, RedLine, ScenarioIssue } from '@/lib/packs/scenario'
import { Said } from '../said'

/** What its holder wants of each issue: the sentence, then what every option is worth to them. */
export function Goals({ goals, issues }: { goals: readonly Goal[]; issues: readonly ScenarioIssue[] }) {
  const t = useTranslations('play.brief')
  const most = Math.max(1, ...goals.flatMap(({ points }) => Object.values(points)))
  return (
    <ul className="border-t border-hair">
      {goals.map(({ issue: id, text, points }) => {
        const issue = issues.find((each) => each.id === id)
        if (!issue) return null
        return (
          <li key={id} className="break-inside-avoid border-b border-hair py-4">
            <h3 className="font-sans text-13 font-semibold text-ink-2">
              <Said text={issue.name} />
            </h3>
            <p className="mt-1 font-serif text-18">
              <Said text={text} />
            </p>
            <ul aria-label={t('points')} className="mt-2 grid gap-1">
              {issue.options.map((option) => {
                const worth = points[option.id] ?? 0
                return (
                  <li
                    key={option.id}
                    className="grid grid-cols-[minmax(0,1fr)_5rem_2rem] sm:grid-cols-[minmax(0,18rem)_10rem_2rem] items-center gap-x-3 text-13"
                  >
                    <span className="text-ink-2">
                      <Said text={option.name} />
                    </span>
                    <span aria-hidden className="h-2 bg-hair">
                      <span className="block h-full bg-ink" style={{ inlineSize: `${(100 * worth) / most}%` }} />
                    </span>
                    <span className="text-end tabular-nums">{worth}</span>
                  </li>
                )
              })}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

/** What its holder may not accept. */
export function RedLines({ lines, issues }: { lines: readonly RedLine[]; issues: readonly ScenarioIssue[] }) {
  return (
    <ul className="grid gap-3">
      {lines.map(({ issue: id, option, text }) => {
        const issue = issues.find((each) => each.id === id)
        const name = issue?.options.find((each) => each.id === option)?.name
        return (
          <li key={`${id} ${option}`} className="border-s-4 border-accent ps-4">
            <p className="font-serif text-18">
              <Said text={text} />
            </p>
            {issue && name && (
              <p className="text-13 text-ink-2">
                <Said text={issue.name} />: <Said text={name} />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
