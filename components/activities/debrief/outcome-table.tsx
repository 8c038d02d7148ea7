'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { use } from 'react'
import { RoomContext, type RoomInHand } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Table } from '@/components/ui/table'
import { useQuery } from '@/components/workshop/use-query'
import { playRoom } from '@/lib/document/play-room'
import { crossesRedLine, pointsFor, type Package } from '@/lib/packs/scenario-score'
import { say } from '@/lib/packs/text'
import { useDebriefing } from './debriefing'
import { OutcomeDetail } from './outcome-detail'

/** The outcome of a role-play against the briefs, once they are open; before that, the outcome alone. */
export function OutcomeTable() {
  const inHand = use(RoomContext)
  return inHand && <Outcome inHand={inHand} />
}

function Outcome({ inHand }: { inHand: RoomInHand }) {
  const t = useTranslations('activities.debrief.outcome')
  const format = useFormatter()
  const language = useLocale()
  const { delegations, layout } = useDebriefing()
  const play = playRoom(inHand.room.doc)
  const state = useView(play.state)
  const unsealed = useView(play.unsealed)
  const { answer: setting } = useQuery('play-setting', { workshop: inHand.workshop })
  if (!state || !setting) return null
  const { issues } = setting.scenario
  const chosen: Package = Object.fromEntries(
    Object.entries(state.outcome ?? {}).flatMap(([issue, option]) => (option === null ? [] : [[issue, option]])),
  )
  const rows = [...delegations.values()]
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ id, name, code }) => {
      const brief = unsealed.get(id)?.brief
      return brief
        ? [{ id, name, code, brief, points: pointsFor({ brief }, chosen), crossed: crossesRedLine({ brief }, chosen) }]
        : []
    })
  return (
    <section>
      <h2 className="border-t border-ink pt-2 text-22">{t('title')}</h2>
      {state.outcome === null ? (
        <p className="mt-1 text-15 text-ink-2">{t('notYet')}</p>
      ) : (
        <dl className="mt-2 grid gap-x-8 gap-y-1 sm:grid-cols-2">
          {issues.map(({ id, name, options }) => {
            const option = options.find((each) => each.id === state.outcome![id])
            return (
              <div key={id} className="border-b border-hair py-1.5">
                <dt className="text-13 text-ink-2">{say(name, language)}</dt>
                <dd className="text-15 font-medium">{option ? say(option.name, language) : t('open')}</dd>
              </div>
            )
          })}
        </dl>
      )}
      {rows.length === 0 ? (
        <p className="mt-4 text-15 text-ink-2">{t('sealed')}</p>
      ) : (
        <>
          <p className="mt-6 measure text-15 text-ink-2">{t('text')}</p>
          <Table
            caption={t('title')}
            className="mt-2"
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                head: t('delegation'),
                names: true,
                cell: ({ name, code }) => (layout === 'phone' ? <abbr title={name}>{code}</abbr> : <bdi>{name}</bdi>),
              },
              {
                key: 'without',
                head: t('without'),
                number: true,
                cell: ({ brief }) => format.number(brief.alternative.points),
              },
              { key: 'with', head: t('with'), number: true, cell: ({ points }) => format.number(points) },
              {
                key: 'difference',
                head: t('difference'),
                number: true,
                cell: ({ points, brief }) =>
                  format.number(points - brief.alternative.points, { signDisplay: 'exceptZero' }),
              },
              { key: 'crossed', head: t('redLine'), cell: ({ crossed }) => t(crossed ? 'crossed' : 'kept') },
            ]}
          />
          <div className="mt-5">
            {rows.map(({ id, name, brief }) => (
              <OutcomeDetail key={id} name={name} brief={brief} issues={issues} chosen={chosen} />
            ))}
          </div>
        </>
      )}
    </section>
  )
}
