'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Tabs } from '@/components/ui/tabs'
import { PANELS } from './panels'
import { usePaper } from './paper-at'
import { useKeyboardRoom } from './use-keyboard-room'

/**
 * Beside the text, one thing at a time: its outline, the paragraph one is in, and what is decided of it. Where there is
 * no room beside, it comes from below, called by a button that names the paragraph; the text above stays at hand.
 */
export function PaperAside() {
  const t = useTranslations('papers.panels')
  const { here, outline, call } = usePaper()
  const at = useView(here)
  const label = useView(outline).present.find(({ id }) => id === at)?.label.full ?? ''
  const [shown, show] = useState<(typeof PANELS)[number]['id']>('outline')
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const sheet = useRef<HTMLElement>(null)
  useKeyboardRoom()
  const asked = useView(call)
  useEffect(() => {
    const wanted = PANELS.find(({ id }) => id === asked?.panel)
    if (!wanted) return
    show(wanted.id)
    if (button.current?.getClientRects().length) setOpen(true)
  }, [asked])
  const close = () => {
    setOpen(false)
    requestAnimationFrame(() => button.current?.focus())
  }
  useEffect(() => {
    if (!isOpen) return
    const panel = sheet.current!
    if (!panel.contains(document.activeElement)) panel.focus()
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close()
    }
    panel.addEventListener('keydown', leave)
    return () => panel.removeEventListener('keydown', leave)
  }, [isOpen])
  const { Panel } = PANELS.find(({ id }) => id === shown)!
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={label === '' ? t('openAny') : t('open', { label })}
        onClick={() => {
          show(at ? 'clause' : 'outline')
          setOpen(true)
        }}
        className={clsx('paper-call lg:hidden', isOpen && 'hidden')}
      >
        <span aria-hidden className="truncate max-sm:hidden">
          {label === '' ? t('openAny') : t('open', { label })}
        </span>
        <span aria-hidden className="truncate sm:hidden">
          {label === '' ? '¶' : label}
        </span>
        <svg aria-hidden viewBox="0 0 12 12" className="size-3 fill-none stroke-current" strokeWidth="1.5">
          <path d="M2 7.5l4-4 4 4" />
        </svg>
      </button>
      <aside
        ref={sheet}
        id={id}
        tabIndex={-1}
        aria-label={t('name')}
        className={clsx('paper-aside', isOpen && 'is-open')}
      >
        <div className="sticky top-0 z-10 flex justify-end bg-paper pt-2 lg:hidden">
          <Button look="text" onClick={close}>
            {t('close')}
          </Button>
        </div>
        <Tabs
          label={t('name')}
          tabs={PANELS.map(({ id }) => ({ value: id, label: t(id) }))}
          value={shown}
          onChange={show}
          className="gap-x-3.5! border-b border-ink"
        >
          <Panel />
        </Tabs>
      </aside>
    </>
  )
}
