'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { saveFile } from '@/components/charts/save-file'
import { Button } from '@/components/ui/button'
import { CopyLink } from '@/components/ui/copy-link'
import { Table, type Column } from '@/components/ui/table'
import { TextAreaField } from '@/components/ui/text-area-field'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { csv } from '@/lib/activities/csv'
import type { PersonalLink } from '@/lib/wire/records'
import { parseRoster } from '@/lib/workshop/roster'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { useLobby } from './lobby-provider'

/** A pasted list becomes places with personal links, which can be read, copied and taken away as a file. */
export function Roster({ personal }: { personal: readonly PersonalLink[] }) {
  const t = useTranslations('workshop.lobby.roster')
  const fields = useTranslations('fields')
  const { first, info } = useWorkshop()
  const delegations = useView(useWorkshopRoom().delegations)
  const { refetch } = useLobby()
  const { give, pending, failure } = useCommand()
  const [text, setText] = useState('')
  const read = useMemo(() => parseRoster(text, [...delegations.values()]), [text, delegations])
  const wrong = [...read.errors].slice(0, 3).map(([line, error]) => t('line', { line, error: fields(error) }))
  const whole = failure?.fields?.text && fields(failure.fields.text)
  const nameOf = (person: PersonalLink) => (person.delegation ? (delegations.get(person.delegation)?.name ?? '') : '')

  const placeOf = (person: PersonalLink) => {
    const name = nameOf(person)
    const role = person.role === 'delegate' && name ? null : t(`role.${person.role}`)
    return (
      <>
        <bdi>{name}</bdi>
        {name && role && ', '}
        {role}
      </>
    )
  }

  const bring = async () => {
    if (!(await give('import-roster', { workshop: first.workshop, text }))) return
    setText('')
    refetch()
  }
  const download = () => {
    const rows = personal.map((person) => [person.name, nameOf(person), t(`role.${person.role}`), person.url])
    const file = csv([[t('name'), t('delegation'), t('roleHead'), t('link')], ...rows])
    saveFile(new Blob([file], { type: 'text/csv;charset=utf-8' }), `${info.title} ${t('file')}.csv`)
  }
  const columns: Column<PersonalLink>[] = [
    { key: 'name', head: t('name'), names: true, cell: (person) => <bdi className="wrap-anywhere">{person.name}</bdi> },
    {
      key: 'delegation',
      head: t('delegation'),
      cell: (person) => placeOf(person),
    },
    {
      key: 'link',
      head: t('link'),
      className: 'w-1/2 min-w-56',
      cell: (person) => <CopyLink label={t('linkOf', { name: person.name })} labelHidden href={person.url} />,
    },
  ]

  return (
    <section aria-label={t('title')} className="border-t border-ink pt-4">
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      <p className="measure text-13 text-ink-2">{t('lede')}</p>
      <div className="mt-4 grid max-w-text gap-3">
        <TextAreaField
          label={t('paste')}
          hint={t('hint')}
          value={text}
          rows={4}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
          error={wrong.length > 0 ? wrong.join(' ') : whole || undefined}
        />
        <Button
          className="justify-self-start"
          pending={pending}
          disabled={read.people.length === 0 || read.errors.size > 0}
          onClick={() => void bring()}
        >
          {t('bring', { count: read.people.length })}
        </Button>
      </div>
      {personal.length > 0 && (
        <div className="mt-6">
          <div className="flex flex-wrap items-baseline justify-between gap-3 pb-2">
            <h3 className="text-16">{t('links', { count: personal.length })}</h3>
            <Button look="text" onClick={download}>
              {t('download')}
            </Button>
          </div>
          <Table
            caption={t('links', { count: personal.length })}
            columns={columns}
            rows={personal}
            rowKey={(person) => person.participant}
            className="max-h-112 overflow-y-auto"
          />
        </div>
      )}
    </section>
  )
}
