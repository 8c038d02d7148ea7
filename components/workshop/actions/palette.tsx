'use client'
import { Command } from 'cmdk'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { ACTION_GROUPS, type Action } from './action'
import { useOffered } from './actions-provider'
import { fits } from './fits'
import { KeyCap } from './key-cap'

/** Everything that can be done, found by a few letters. People come once something is typed. */
export function Palette({ onClose }: { onClose: () => void }) {
  const t = useTranslations('workshop.actions')
  const { all } = useOffered()
  const [actions] = useState(all)
  const [typed, setTyped] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    field.current?.focus()
  }, [])

  const choose = (action: Action) => {
    dialog.current?.close() // first: the focus goes back to where it was, and the action may take it from there
    action.run()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape closes it too
    <dialog
      ref={dialog}
      aria-label={t('palette')}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="mx-auto mt-[min(12vh,6rem)] mb-auto w-[calc(100vw-2rem)] max-w-form border-t-4 border-ink bg-paper p-0 text-ink open:animate-settle"
    >
      <Command
        label={t('palette')}
        loop
        filter={(_, typed, words) => fits(typed, words ?? [])}
        className="grid max-h-[min(32rem,76dvh)] grid-rows-[auto_minmax(0,1fr)]"
      >
        <Command.Input
          ref={field}
          value={typed}
          onValueChange={setTyped}
          placeholder={t('find')}
          className="h-14 border-b border-hair bg-transparent px-5 text-18 outline-none placeholder:text-ink-3"
        />
        <Command.List label={t('found')} className="overflow-y-auto overscroll-contain py-2">
          <Command.Empty className="px-5 py-4 text-15 text-ink-2">{t('nothing')}</Command.Empty>
          {ACTION_GROUPS.map((group) => {
            const own = actions.filter((action) => action.group === group)
            if (own.length === 0 || (group === 'people' && typed.trim() === '')) return null
            return (
              <Command.Group
                key={group}
                heading={t(`groups.${group}`)}
                className="pb-2 text-12 text-ink-3 [&_[cmdk-group-heading]]:px-5 [&_[cmdk-group-heading]]:py-1.5"
              >
                {own.map((action) => (
                  <Command.Item
                    key={action.id}
                    value={action.id}
                    keywords={[action.label, ...(action.words ? [action.words] : [])]}
                    onSelect={() => choose(action)}
                    className="flex min-h-10 cursor-pointer items-center justify-between gap-4 px-5 text-15 text-ink data-[selected=true]:bg-accent-wash data-[selected=true]:shadow-[inset_4px_0_0_var(--accent)] rtl:data-[selected=true]:shadow-[inset_-4px_0_0_var(--accent)] pointer-coarse:min-h-12"
                  >
                    <bdi className="min-w-0 truncate">{action.label}</bdi>
                    {action.key && (
                      <span className="pointer-coarse:hidden">
                        <KeyCap>{action.key}</KeyCap>
                      </span>
                    )}
                  </Command.Item>
                ))}
              </Command.Group>
            )
          })}
        </Command.List>
      </Command>
    </dialog>
  )
}
