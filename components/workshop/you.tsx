'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import type { Theme } from '@/components/ui/themes'
import { SaverSwitch } from '@/components/session/saver-switch'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { CommandFailure } from './command-failure'
import { SoundSwitch } from './lead/sound-switch'
import { useCommand } from './use-command'
import { useWorkshop } from './use-workshop'

/** One's own name, place and preferences, behind one's own word in the head. `short`: the word alone. */
export function You({ theme, short = false }: { theme: Theme; short?: boolean }) {
  const t = useTranslations('workshop.you')
  const { me } = useWorkshop()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-8 min-w-0 items-center text-13 underline decoration-hair-strong underline-offset-[3px] hover:decoration-current pointer-coarse:min-h-11"
      >
        {short ? (
          t('you')
        ) : (
          <span>
            {t.rich('youAs', {
              role: t(`roles.${me.role}`),
              b: (words) => <b className="font-medium text-ink">{words}</b>,
            })}
          </span>
        )}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('title')}>
        <YourPlace />
        <div className="mt-6 grid gap-3 border-t border-hair pt-4">
          <LanguageSwitch />
          <ThemeSwitch now={theme} />
          <SaverSwitch />
          <SoundSwitch />
        </div>
        <p className="mt-4 border-t border-hair pt-4 text-13">
          <TextLink href="/me">{t('account')}</TextLink>
        </p>
      </Dialog>
    </>
  )
}

function YourPlace() {
  const t = useTranslations('workshop.you')
  const fields = useTranslations('fields')
  const { me } = useWorkshop()
  const delegation = useView(useWorkshopRoom().delegations).get(me.delegation ?? ('' as never))
  const { give, pending, failure } = useCommand('here')
  const [name, setName] = useState(me.name)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void give('set-participant', { participant: me.id, name })
      }}
      className="grid gap-4"
    >
      <div className="flex items-end gap-3">
        <TextField
          label={t('name')}
          value={name}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
          error={failure?.fields?.name && fields(failure.fields.name)}
          className="min-w-0 grow"
        />
        <Button type="submit" pending={pending} disabled={name.trim() === '' || name === me.name}>
          {t('rename')}
        </Button>
      </div>
      <CommandFailure of={failure} />
      <p className="text-13">
        {t(`place.${me.role}`)}
        {delegation && <> {t('placeIn', { delegation: delegation.name, standing: t(`standings.${me.standing}`) })}</>}
      </p>
    </form>
  )
}
