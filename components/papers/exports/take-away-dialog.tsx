'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/select-field'
import type { Filter } from '@/lib/papers/revisions/paper-text-of'
import { usePaper } from '../page/paper-at'
import { FILE_KINDS, type FileKind } from './file-of'

const SUGGESTIONS = ['shown', 'accepted', 'base'] as const

/** What of the paper goes into a file, and into which. */
export function TakeAwayDialog({
  onTake,
  onClose,
}: {
  onTake: (kind: FileKind, filter: Filter, moment: string | null) => Promise<void>
  onClose: () => void
}) {
  const t = useTranslations('papers.export')
  const revisions = useTranslations('papers.revisions')
  const { room } = usePaper()
  const revs = [...useView(room.revs).values()].sort((a, b) => b.number - a.number)
  const [kind, setKind] = useState<FileKind>('docx')
  const [moment, setMoment] = useState<string | null>(null)
  const [filter, setFilter] = useState<Filter>({ suggestions: 'shown', alternatives: true, reservations: true })
  const [pending, setPending] = useState(false)
  const take = async () => {
    setPending(true)
    await onTake(kind, filter, moment)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('moreTitle')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button look="main" pending={pending} onClick={() => void take()}>
            {t('take')}
          </Button>
        </>
      }
    >
      <div className="grid gap-5">
        <SelectField label={t('kind')} value={kind} onChange={(event) => setKind(event.target.value as FileKind)}>
          {FILE_KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`kinds.${each}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('which')}
          value={moment ?? ''}
          onChange={(event) => setMoment(event.target.value || null)}
        >
          <option value="">{revisions('now')}</option>
          {revs.map(({ id, number }) => (
            <option key={id} value={id}>
              {revisions('rev', { number })}
            </option>
          ))}
        </SelectField>
        <fieldset>
          <legend className="text-13 font-medium text-ink-2">{t('suggestions')}</legend>
          {SUGGESTIONS.map((each) => (
            <Choice
              key={each}
              kind="radio"
              name="suggestions"
              checked={filter.suggestions === each}
              onChange={() => setFilter({ ...filter, suggestions: each })}
              label={t(`suggestionsAs.${each}`)}
            />
          ))}
        </fieldset>
        <fieldset>
          <legend className="text-13 font-medium text-ink-2">{t('with')}</legend>
          {(['alternatives', 'reservations'] as const).map((each) => (
            <Choice
              key={each}
              kind="checkbox"
              checked={filter[each]}
              onChange={(event) => setFilter({ ...filter, [each]: event.target.checked })}
              label={t(each)}
            />
          ))}
        </fieldset>
      </div>
    </Dialog>
  )
}
