'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { useCommand } from '@/components/workshop/use-command'
import { CommandFailure } from '@/components/workshop/command-failure'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Menu } from '@/components/ui/menu'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { paperPath } from '@/lib/wire/addresses'
import type { PaperView, WorkshopView } from '@/lib/wire/queries'

/** A paper in the list: what it is, whose, and whether somebody is in it. */
export function PaperRow({
  paper,
  first,
  onChanged,
}: {
  paper: PaperView
  first: WorkshopView
  onChanged: () => void
}) {
  const t = useTranslations('papers.list')
  const { give } = useCommand()
  const [renaming, setRenaming] = useState(false)
  const owner = first.delegations.find(({ id }) => id === paper.audience)
  const isOpen = paper.state === 'open'
  const archive = async () => {
    await give(isOpen ? 'archive-paper' : 'unarchive-paper', { paper: paper.id })
    onChanged()
  }
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 border-b border-hair py-4 sm:grid-cols-[minmax(0,1fr)_11rem_8rem_auto]">
      <div className="min-w-0">
        <TextLink
          href={paperPath(first.workshop, paper.id)}
          className="font-serif text-18 font-medium decoration-transparent"
        >
          <bdi>{paper.title}</bdi>
        </TextLink>
        <p className="mt-0.5 text-13 text-ink-2">{t(`kinds.${paper.kind}`)}</p>
      </div>
      <p className="text-13 text-ink-2 max-sm:col-start-1 max-sm:row-start-2">
        {owner ? t('ofDelegation', { name: owner.name }) : t('ofAll')}
      </p>
      <p className="text-13 text-ink-3 tabular-nums max-sm:col-start-1 max-sm:row-start-3">
        {paper.here > 0 ? t('here', { count: paper.here }) : isOpen ? t('nobody') : ''}
      </p>
      <div className="max-sm:col-start-2 max-sm:row-start-1">
        {paper.mayKeep && (
          <Menu
            name={t('changeName', { title: paper.title })}
            label={t('change')}
            items={[
              { label: t('rename'), onSelect: () => setRenaming(true) },
              { label: t(isOpen ? 'archive' : 'unarchive'), onSelect: () => void archive() },
            ]}
          />
        )}
      </div>
      {renaming && (
        <Rename
          paper={paper}
          onClose={() => {
            setRenaming(false)
            onChanged()
          }}
        />
      )}
    </li>
  )
}

function Rename({ paper, onClose }: { paper: PaperView; onClose: () => void }) {
  const t = useTranslations('papers.list')
  const fields = useTranslations('fields')
  const { give, pending, failure } = useCommand('here')
  const [title, setTitle] = useState(paper.title)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await give('rename-paper', { paper: paper.id, title })) onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('rename')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit" form="rename-paper" pending={pending} disabled={title.trim() === ''}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id="rename-paper" onSubmit={(event) => void submit(event)} className="grid gap-3">
        <TextField
          label={t('name')}
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          error={failure?.fields?.title && fields(failure.fields.title)}
        />
        <CommandFailure of={failure} />
      </form>
    </Dialog>
  )
}
