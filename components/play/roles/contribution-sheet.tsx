'use client'
import { useLocale, useTranslations } from 'next-intl'
import { saveFile } from '@/components/charts/save-file'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { useQuery } from '@/components/workshop/use-query'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { csv } from '@/lib/activities/csv'
import { say } from '@/lib/packs/text'
import type { Contribution, PlayBook } from '@/lib/wire/play'

/** What each did, in numbers: on the screen, on paper, as a spreadsheet. */
export function ContributionSheet({ book }: { book: PlayBook }) {
  const t = useTranslations('play.sheet')
  const language = useLocale()
  const { first, info } = useWorkshop()
  const delegations = useView(useWorkshopRoom().delegations)
  const { answer: rows, ask } = useQuery('contribution-sheet', { workshop: first.workshop })
  const named = (row: Contribution) => ({
    name: row.name,
    delegation: row.delegation ? (delegations.get(row.delegation)?.name ?? '') : '',
    role: row.role === null ? '' : say(row.role, language),
  })
  const sorted = [...(rows ?? [])].sort((a, b) => {
    return named(a).delegation.localeCompare(named(b).delegation, language) || a.name.localeCompare(b.name, language)
  })
  const save = () => {
    const heads = (['name', 'delegation', 'role', 'steps', 'messages', 'newsAnswers'] as const).map((head) => t(head))
    const lines = sorted.map((row) => {
      const { name, delegation, role } = named(row)
      return [name, delegation, role, String(row.steps), String(row.messages), String(row.newsAnswers)]
    })
    saveFile(new Blob([csv([heads, ...lines])], { type: 'text/csv' }), `${info.title} ${t('title')}.csv`)
  }
  return (
    <section data-sheet aria-label={t('title')} className="mt-10 border-t border-ink pt-3">
      <h2 className="text-22">{t('title')}</h2>
      <p className="hidden print:block">
        {info.title} · {say(book.scenario.title, language)}
      </p>
      <p className="mt-1 measure text-15 text-ink-2">{t('text')}</p>
      <Table
        caption={t('title')}
        className="mt-3"
        rows={sorted}
        rowKey={({ participant }) => participant}
        columns={[
          { key: 'name', head: t('name'), names: true, cell: ({ name }) => <bdi>{name}</bdi> },
          { key: 'delegation', head: t('delegation'), cell: (row) => <bdi>{named(row).delegation}</bdi> },
          { key: 'role', head: t('role'), cell: (row) => named(row).role },
          { key: 'steps', head: t('steps'), number: true, cell: ({ steps }) => steps },
          { key: 'messages', head: t('messages'), number: true, cell: ({ messages }) => messages },
          { key: 'newsAnswers', head: t('newsAnswers'), number: true, cell: ({ newsAnswers }) => newsAnswers },
        ]}
      />
      <div className="mt-4 flex flex-wrap gap-3 print:hidden">
        <Button disabled={!rows} onClick={save}>
          {t('csv')}
        </Button>
        <Button disabled={!rows} onClick={() => window.print()}>
          {t('print')}
        </Button>
        <Button look="text" onClick={ask}>
          {t('again')}
        </Button>
      </div>
    </section>
  )
}
