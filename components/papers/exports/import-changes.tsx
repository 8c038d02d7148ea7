'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { readBody } from '@/lib/document/body-text'
import type { DelegationId } from '@/lib/ids'
import { MOST_WHY } from '@/lib/papers/amendment'
import { amendmentsFrom, type FileChange, type FileChanges } from '@/lib/papers/formats/in/amendments-from'
import type { Refusal } from '@/lib/papers/formats/in/file-refused'
import { usePaper } from '../page/paper-at'
import { FileChangeLine } from './file-change-line'
import { FileField } from './file-field'
import { readFile } from './read-file'

/** Takes a Word document back: what it changes is shown first, and becomes amendments only then. */
export function ImportChanges({ onClose }: { onClose: () => void }) {
  const t = useTranslations('papers.import')
  const refusals = useTranslations('papers.import.why')
  const toast = useToast()
  const { first, paper, room, chairs } = usePaper()
  const { give, pending, failure } = useCommand('here')
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [found, setFound] = useState<FileChanges | null>(null)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const [why, setWhy] = useState('')
  const [forNobody, setForNobody] = useState<DelegationId | null>(null)

  const take = async (file: File | null) => {
    setFound(null)
    setRefused(null)
    setLeft(new Set())
    if (!file) return
    const read = await readFile(file)
    if (typeof read === 'string') return setRefused(read)
    const present = room.clauses.read().filter(({ state }) => state === 'present')
    const clauses = present.map(({ id, kind, depth }) => ({ id, kind, depth, body: readBody(room.clauses.body(id)!) }))
    const named = (author: string) =>
      first.delegations.find(({ name, code }) => author.split('; ').some((one) => one === name || one === code))?.id ??
      null
    setFound(clauses.length > 0 ? amendmentsFrom(read, clauses, named) : { changes: [], changedSince: [] })
    setWhy(file.name.replace(/\.[^.]*$/, '').slice(0, 200))
  }
  const partyOf = ({ by }: FileChange): DelegationId | null => (chairs ? (by ?? forNobody) : first.me.delegation)
  const chosen = (found?.changes ?? []).filter((_, i) => !left.has(i))
  const isNobodys = chairs && chosen.some(({ by }) => by === null)
  const submit = async () => {
    const changes = chosen.map((one) => ({ change: one.change, by: partyOf(one) }))
    const done = await give('import-amendments', { paper: paper.id, changes, why })
    if (!done) return
    toast(t(done.left > 0 ? 'doneBut' : 'done', { tabled: done.tabled, left: done.left }))
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            look="main"
            pending={pending}
            disabled={chosen.length === 0 || (isNobodys && forNobody === null)}
            onClick={() => void submit()}
          >
            {t('table', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        <FileField
          label={t('file')}
          hint={t('fileHint')}
          accept=".docx"
          why={refused && refusals(refused)}
          onFile={(file) => void take(file)}
        />
        <div role="status">
          {found && <p className="text-15 font-medium text-ink">{t('found', { count: found.changes.length })}</p>}
          {found && found.changedSince.length > 0 && (
            <p className="mt-1 text-13 text-ink-2">{t('changedSince', { count: found.changedSince.length })}</p>
          )}
        </div>
        {found && found.changes.length > 0 && (
          <>
            <ul className="border-t border-ink">
              {found.changes.map((one, i) => (
                <li key={i} className="border-b border-hair">
                  <Choice
                    kind="checkbox"
                    checked={!left.has(i)}
                    onChange={() =>
                      setLeft((old) => new Set(old.has(i) ? [...old].filter((n) => n !== i) : [...old, i]))
                    }
                    label={<FileChangeLine change={one} party={partyOf(one)} />}
                  />
                </li>
              ))}
            </ul>
            {isNobodys && (
              <SelectField
                label={t('whose')}
                hint={t('whoseHint')}
                value={forNobody ?? ''}
                onChange={(event) => setForNobody((event.target.value || null) as DelegationId | null)}
              >
                <option value="">{t('choose')}</option>
                {first.delegations.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
            )}
            <TextField
              label={t('reason')}
              dir="auto"
              maxLength={MOST_WHY}
              value={why}
              onChange={(event) => setWhy(event.target.value)}
            />
          </>
        )}
        <CommandFailure of={failure} />
      </div>
    </Dialog>
  )
}
