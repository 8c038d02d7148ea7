'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { FileDialog } from './file-dialog'
import { InsertDialog } from './insert-dialog'
import { SaveTemplateDialog } from './save-template-dialog'

/** What is done with the agenda as a whole: put a ready-made one in, keep this one, take everything away as a file. */
export function PlanTools() {
  const t = useTranslations('planning.tools')
  const { info, steps } = useWorkshop()
  const [asked, setAsked] = useState<'insert' | 'save' | 'file' | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {!info.archived && (
          <Button look="text" onClick={() => setAsked('insert')}>
            {t('insert')}
          </Button>
        )}
        {steps.length > 0 && (
          <Button look="text" onClick={() => setAsked('save')}>
            {t('save')}
          </Button>
        )}
        <Button look="text" onClick={() => setAsked('file')}>
          {t('file')}
        </Button>
      </div>
      {asked === 'insert' && <InsertDialog onClose={close} />}
      {asked === 'save' && <SaveTemplateDialog onClose={close} />}
      {asked === 'file' && <FileDialog onClose={close} />}
    </>
  )
}
