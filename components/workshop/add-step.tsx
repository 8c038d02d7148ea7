'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { needsNames } from '@/lib/activities/needs-names'
import { activities } from '@/lib/activities/registry'
import { goTo } from './place'
import { CommandFailure } from './command-failure'
import { useCommand } from './use-command'
import { useWorkshop } from './use-workshop'

const KINDS = Object.keys(activities)

/** Adds a draft at the end of the agenda and goes to it. */
export function AddStep() {
  const t = useTranslations('workshop.step')
  const kinds = useTranslations('activities')
  const fields = useTranslations('fields')
  const chatham = useTranslations('chatham.hidden')
  const { first, info, refetch } = useWorkshop()
  const { give, pending, failure } = useCommand('here')
  const [open, setOpen] = useState(false)
  const [kind, setKind] = useState(KINDS[0]!)
  const [title, setTitle] = useState('')
  const nameOf = (of: string) => (kinds.has(`${of}.name`) ? kinds(`${of}.name`) : of)

  const add = async () => {
    const added = await give('add-step', { workshop: first.workshop, kind, title: title.trim() || nameOf(kind) })
    if (!added) return
    setOpen(false)
    setTitle('')
    refetch()
    goTo({ at: 'step', step: added.step })
  }

  return (
    <>
      <Button look="text" onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('add')}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button look="main" pending={pending} onClick={() => void add()}>
              {t('addDo')}
            </Button>
          </>
        }
      >
        <div className="grid gap-5">
          <SelectField label={t('kind')} value={kind} onChange={(event) => setKind(event.target.value)}>
            {KINDS.map((one) => (
              <option key={one} value={one} disabled={info.chatham !== null && needsNames(one)}>
                {nameOf(one)}
              </option>
            ))}
          </SelectField>
          {info.chatham !== null && <p className="text-13">{chatham('absent')}</p>}
          <TextField
            label={t('title')}
            placeholder={nameOf(kind)}
            value={title}
            dir="auto"
            onChange={(event) => setTitle(event.target.value)}
            error={failure?.fields?.title && fields(failure.fields.title)}
          />
          <CommandFailure of={failure} />
        </div>
      </Dialog>
    </>
  )
}
