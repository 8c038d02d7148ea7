'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import type { DelegationId } from '@/lib/ids'
import type { PaperKind } from '@/lib/papers/paper'
import { clausesOfFile } from '../exports/clauses-of-file'
import { FileField } from '../exports/file-field'
import type { Refusal } from '@/lib/papers/formats/in/file-refused'
import { paperPath } from '@/lib/wire/addresses'
import type { WorkshopView } from '@/lib/wire/queries'

const KINDS: readonly PaperKind[] = ['negotiated', 'position']

/** Makes a paper and goes to it. `forAll`, `own`: for whom this person may make one. */
export function NewPaper({
  first,
  forAll,
  own,
  onClose,
}: {
  first: WorkshopView
  forAll: boolean
  own: DelegationId | null
  onClose: () => void
}) {
  const t = useTranslations('papers.new')
  const kinds = useTranslations('papers.list.kinds')
  const fields = useTranslations('fields')
  const router = useRouter()
  const language = useLocale()
  const { give, pending, failure } = useCommand('here')
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<PaperKind>(forAll ? 'negotiated' : 'position')
  const [audience, setAudience] = useState<DelegationId | null>(forAll ? null : own)
  const [file, setFile] = useState<File | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const refusals = useTranslations('papers.import.why')
  const imports = useTranslations('papers.import')
  const delegation = first.delegations.find(({ id }) => id === own)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const draft = { workshop: first.workshop, title, kind, audience }
    const clauses = file && (await clausesOfFile(file, kind))
    if (typeof clauses === 'string') return setRefused(clauses)
    const made = await (clauses
      ? give('import-paper', { ...draft, clauses })
      : give('create-paper', { ...draft, language }))
    if (made) router.push(paperPath(first.workshop, made.paper))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" type="submit" form="new-paper" pending={pending} disabled={title.trim() === ''}>
            {t('make')}
          </Button>
        </>
      }
    >
      <form id="new-paper" onSubmit={(event) => void submit(event)} className="grid gap-5">
        <TextField
          label={t('name')}
          dir="auto"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          error={failure?.fields?.title && fields(failure.fields.title)}
        />
        <fieldset>
          <legend className="text-13 font-medium text-ink-2">{t('kind')}</legend>
          {KINDS.map((each) => (
            <Choice
              key={each}
              kind="radio"
              name="kind"
              checked={kind === each}
              onChange={() => setKind(each)}
              label={kinds(each)}
              hint={t(`kindMeans.${each}`)}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend className="text-13 font-medium text-ink-2">{t('audience')}</legend>
          {forAll && (
            <Choice
              kind="radio"
              name="audience"
              checked={audience === null}
              onChange={() => setAudience(null)}
              label={t('forAll')}
              hint={t('forAllMeans')}
            />
          )}
          {delegation && (
            <Choice
              kind="radio"
              name="audience"
              checked={audience === own}
              onChange={() => setAudience(own)}
              label={t('forDelegation', { name: delegation.name })}
              hint={t('forDelegationMeans')}
            />
          )}
        </fieldset>
        <FileField
          label={imports('begin')}
          hint={imports('beginHint')}
          accept=".docx,.md,.markdown"
          why={refused && refusals(refused)}
          onFile={(chosen) => {
            setFile(chosen)
            setRefused(null)
            if (chosen && title.trim() === '') setTitle(chosen.name.replace(/\.[^.]*$/, ''))
          }}
        />
        <CommandFailure of={failure} />
      </form>
    </Dialog>
  )
}
