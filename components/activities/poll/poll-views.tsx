'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CountedBarsPicture } from '@/components/charts/counted-bars'
import { say } from '@/lib/packs/text'
import { Views } from '../asked/views'
import { TakeAway } from '../take-away'
import { DelegationCounts } from './delegation-counts'
import { PollBars, usePollGroups } from './poll-bars'
import { PollTable } from './poll-table'
import { usePolling } from './polling'
import { useFinding } from './wording'

/** The room as bars, by delegation or as a table, and to take away: only what the settings show. */
export function PollViews({ head }: { head?: ReactNode }) {
  const t = useTranslations('activities')
  const { step, settings, summary, asked, people, names, language } = usePolling()
  const { groups, full } = usePollGroups()
  const { sentence, lines } = useFinding()
  const rows = () => {
    if (settings.shown !== 'names')
      return [
        [t('poll.columns.option'), t('poll.columns.count')],
        ...names.map((name, at) => [name, String(summary.counts[at])]),
      ]
    return [
      [t('person.name'), t('person.delegation'), ...names],
      ...summary.people.map(({ participant, chosen }) => [
        people.get(participant as never)?.name ?? '',
        asked.marked.get(asked.delegationOf(participant) ?? '')?.name ?? '',
        ...names.map((_, at) => {
          const place = chosen.indexOf(at)
          return place === -1 ? '' : settings.way === 'ranking' ? String(place + 1) : 'x'
        }),
      ]),
    ]
  }
  return (
    <Views
      head={head}
      picture={<PollBars />}
      delegations={settings.shown === 'nobody' || asked.marked.size === 0 ? null : <DelegationCounts />}
      table={<PollTable />}
      download={
        <TakeAway
          name={step.title}
          picture={() => ({
            node: <CountedBarsPicture groups={groups} full={full} label={sentence} width={960} text={18} />,
            title: step.title,
            lines: [say(settings.question, language), sentence, ...lines],
          })}
          rows={rows}
          rowsAre={settings.shown === 'names' ? 'answers' : 'table'}
        />
      }
    />
  )
}
