'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { saveFile } from '@/components/charts/save-file'
import { Menu } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import { WHOLE, type Filter } from '@/lib/papers/revisions/paper-text-of'
import { usePaper } from '../page/paper-at'
import { fileOf, type FileKind } from './file-of'
import { ImportChanges } from './import-changes'
import { TakeAwayDialog } from './take-away-dialog'
import { useTaken } from './use-taken'

/** Takes the paper away as a file or onto paper, and takes back what was changed in one. */
export function ExportMenu() {
  const t = useTranslations('papers.export')
  const language = useLocale() as 'en' | 'fr'
  const toast = useToast()
  const { paper, me, chairs, mayWrite } = useMine()
  const taken = useTaken()
  const [open, setOpen] = useState<'more' | 'import' | null>(null)

  const save = async (kind: FileKind, filter: Filter = WHOLE, moment: string | null = null) => {
    try {
      const { name, file } = await fileOf(kind, await taken(moment), { filter, language })
      saveFile(file, name)
    } catch {
      toast(t('failed'))
    }
  }
  const mayImport = paper.audience === null && mayWrite && (chairs || me.standing === 'head')
  return (
    <>
      <Menu
        label={t('open')}
        items={[
          { label: t('docx'), onSelect: () => void save('docx') },
          { label: t('markdown'), onSelect: () => void save('md') },
          { label: t('html'), onSelect: () => void save('html') },
          { label: t('text'), onSelect: () => void save('txt') },
          { label: t('akn'), onSelect: () => void save('xml') },
          { label: t('more'), onSelect: () => setOpen('more') },
          { label: t('print'), onSelect: () => setTimeout(() => window.print(), 100), apart: true },
          ...(mayImport ? [{ label: t('back'), onSelect: () => setOpen('import'), apart: true }] : []),
        ]}
      />
      {open === 'more' && <TakeAwayDialog onTake={save} onClose={() => setOpen(null)} />}
      {open === 'import' && <ImportChanges onClose={() => setOpen(null)} />}
    </>
  )
}

function useMine() {
  const { first, paper, chairs, mayWrite } = usePaper()
  return { paper, chairs, mayWrite, me: first.me }
}
