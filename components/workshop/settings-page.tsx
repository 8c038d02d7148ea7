'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { useToast } from '@/components/ui/toast'
import { AskSwitch } from './door/ask-switch'
import { ChathamSetting } from './chatham-setting'
import { useCommand } from './use-command'
import { useWorkshop } from './use-workshop'

/** The workshop itself: its title, how many may come, and its end. */
export function SettingsPage() {
  const t = useTranslations('workshop.settings')
  const fields = useTranslations('fields')
  const toast = useToast()
  const { first, info } = useWorkshop()
  const naming = useCommand()
  const sizing = useCommand()
  const ending = useCommand()
  const pausing = useCommand()
  const [title, setTitle] = useState(info.title)
  const [capacity, setCapacity] = useState(String(first.capacity))
  const [places, setPlaces] = useState(String(first.capacity))
  const [asking, setAsking] = useState(false)
  const { workshop } = first

  const rename = async (event: FormEvent) => {
    event.preventDefault()
    if (await naming.give('rename-workshop', { workshop, title })) toast(t('renamed'))
  }
  const resize = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await sizing.give('set-capacity', { workshop, capacity: Number(capacity) }))) return
    setPlaces(capacity)
    toast(t('resized'))
  }
  const pause = () => pausing.give(info.paused ? 'resume-workshop' : 'pause-workshop', { workshop })
  const archive = async () => {
    await ending.give(info.archived ? 'unarchive-workshop' : 'archive-workshop', { workshop })
    setAsking(false)
  }
  const errorOf = ({ failure }: typeof naming, field: string) =>
    failure?.fields?.[field] && fields(failure.fields[field])

  return (
    <div className="grid max-w-text gap-8">
      <h1 className="text-30">{t('title')}</h1>
      <form onSubmit={(event) => void rename(event)} className="flex items-end gap-3">
        <TextField
          label={t('name')}
          value={title}
          dir="auto"
          onChange={(event) => setTitle(event.target.value)}
          error={errorOf(naming, 'title')}
          className="min-w-0 grow"
        />
        <Button type="submit" pending={naming.pending} disabled={title.trim() === '' || title === info.title}>
          {t('rename')}
        </Button>
      </form>
      <form onSubmit={(event) => void resize(event)} className="flex items-end gap-3">
        <TextField
          type="number"
          inputMode="numeric"
          min={1}
          label={t('capacity')}
          hint={t('capacityHint')}
          value={capacity}
          onChange={(event) => setCapacity(event.target.value)}
          error={errorOf(sizing, 'capacity')}
          className="min-w-0 grow"
        />
        <Button
          type="submit"
          pending={sizing.pending}
          disabled={capacity === '' || capacity === places}
          className="mb-6"
        >
          {t('resize')}
        </Button>
      </form>
      {!info.archived && <AskSwitch />}
      {!info.archived && <ChathamSetting />}
      {!info.archived && (
        <section aria-label={t('pause')} className="border-t border-ink pt-4">
          <h2 className="text-18 font-semibold">{t('pause')}</h2>
          <p className="mt-1 text-15 text-ink-2">{t(info.paused ? 'pausedText' : 'pauseText')}</p>
          <Button pending={pausing.pending} onClick={() => void pause()} className="mt-3">
            {t(info.paused ? 'resume' : 'pauseDo')}
          </Button>
        </section>
      )}
      <section aria-label={t('end')} className="border-t border-ink pt-4">
        <h2 className="text-18 font-semibold">{t('end')}</h2>
        <p className="mt-1 text-15 text-ink-2">{t(info.archived ? 'archivedText' : 'archiveText')}</p>
        <div className="mt-3 flex flex-wrap items-center gap-5">
          <Button pending={ending.pending} onClick={() => (info.archived ? void archive() : setAsking(true))}>
            {t(info.archived ? 'unarchive' : 'archive')}
          </Button>
          <TextLink href="/workshops" className="text-13">
            {t('workshops')}
          </TextLink>
        </div>
      </section>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void archive()}
        pending={ending.pending}
        title={t('archiveTitle')}
        confirm={t('archive')}
      >
        <p>{t('archiveAsk')}</p>
      </ConfirmDialog>
    </div>
  )
}
