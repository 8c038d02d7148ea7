'use client'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, type Column } from '@/components/ui/table'
import { say } from '@/lib/packs/text'
import { inOrder, type Row } from '../weigh-aims/in-order'
import { useChecking } from './checking'

type Said = Row & { stance: 'for' | 'live' | 'against'; why: string | null }

/** Everybody's stances with their reasons; where nobody is shown by name, counts and the reasons alone. */
export function RoomTable() {
  const t = useTranslations('activities.temperature-check')
  const shared = useTranslations('activities')
  const { summary, settings, people, asked, language } = useChecking()
  if (summary.n === 0) return <EmptyState title={t('room.none')}>{t('room.expected', { of: summary.of })}</EmptyState>
  return (
    <div className="grid gap-8">
      {summary.statements.map((each, at) => {
        const text = say(settings.statements[at]!.text, language)
        const [inFavour, live, against] = each.counts
        if (settings.shown !== 'names')
          return (
            <section key={each.statement}>
              <h2 dir="auto" className="text-start text-18 font-semibold">
                {text}
              </h2>
              <p className="mt-1 text-15">{t('room.counts', { for: inFavour, live, against })}</p>
              <ul className="mt-2 grid gap-2">
                {each.reasons.map(({ stance, why }, place) => (
                  <li key={place} className="border-s-2 border-hair-strong ps-3 text-15">
                    <span className="text-ink-2">{t(`stance.${stance}`)}: </span>
                    <bdi>{why}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          )
        const rows = inOrder(
          each.people.map((one) => ({ ...one, points: [], delegation: asked.delegationOf(one.participant) })),
          people,
          asked.marked,
          language,
        ) as Said[]
        const columns: Column<Said>[] = [
          { key: 'name', head: shared('person.name'), cell: ({ name }) => name || '–', names: true },
          {
            key: 'delegation',
            head: shared('person.delegation'),
            cell: ({ delegationName }) => delegationName ?? shared('person.none'),
            className: 'text-ink-2',
          },
          { key: 'stance', head: t('columns.stance'), cell: ({ stance }) => t(`stance.${stance}`) },
          {
            key: 'why',
            head: t('columns.why'),
            cell: ({ why }) => <bdi>{why ?? ''}</bdi>,
            className: 'text-ink-2 min-w-48',
          },
        ]
        return (
          <section key={each.statement}>
            <h2 dir="auto" className="text-start text-18 font-semibold">
              {text}
            </h2>
            <Table caption={text} columns={columns} rows={rows} rowKey={({ participant }) => participant} />
          </section>
        )
      })}
    </div>
  )
}
