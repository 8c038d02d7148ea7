'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { CountedBarsPicture } from '@/components/charts/counted-bars'
import { STANCES } from '@/lib/activities/temperature-check/answer'
import { say } from '@/lib/packs/text'
import { Views } from '../asked/views'
import { TakeAway } from '../take-away'
import { DelegationBars, RoomBars, useRoomGroups } from './room-bars'
import { RoomTable } from './room-table'
import { useChecking } from './checking'
import { useFinding } from './wording'

/** The room as bars, by delegation or as a table, and to take away: only what the settings show. */
export function RoomViews({ head }: { head?: ReactNode }) {
  const t = useTranslations('activities.temperature-check')
  const shared = useTranslations('activities')
  const { step, settings, summary, people, asked, language } = useChecking()
  const { groups, full } = useRoomGroups()
  const { sentence, lines } = useFinding(summary)
  const label = [sentence, ...lines].join(' ')

  const rows = () => {
    const named = settings.shown === 'names'
    const who = named ? [shared('person.name'), shared('person.delegation')] : []
    const head = [t('columns.statement'), ...who, t('columns.stance'), named ? t('columns.why') : t('columns.count')]
    const told = summary.statements.flatMap((each, at) => {
      const text = say(settings.statements[at]!.text, language)
      if (!named) return STANCES.map((stance, place) => [text, t(`stance.${stance}`), String(each.counts[place])])
      return each.people.map(({ participant, stance, why }) => [
        text,
        people.get(participant as never)?.name ?? '',
        asked.marked.get(asked.delegationOf(participant) ?? '')?.name ?? '',
        t(`stance.${stance}`),
        why ?? '',
      ])
    })
    return [head, ...told]
  }

  return (
    <Views
      head={head}
      picture={<RoomBars />}
      delegations={settings.shown === 'nobody' || asked.marked.size === 0 ? null : <DelegationBars />}
      table={<RoomTable />}
      download={
        <TakeAway
          name={step.title}
          picture={() => ({
            node: <CountedBarsPicture groups={groups} full={full} label={label} width={960} text={18} />,
            title: step.title,
            lines: [sentence, ...lines],
          })}
          rows={rows}
          rowsAre={settings.shown === 'names' ? 'answers' : 'table'}
        />
      }
    />
  )
}
