'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Chatham } from '@/lib/workshop/chatham'
import { WhatIsHidden } from './what-is-hidden'

/** Where names are hidden, always: the rule in one line, and on asking what exactly is hidden from whom. `short`: on a phone, by its name. */
export function ChathamNote({ chatham, short = false }: { chatham: Chatham; short?: boolean }) {
  const t = useTranslations('chatham')
  const [asked, setAsked] = useState(false)
  if (chatham === null) return null
  return (
    <aside
      aria-label={t('rule')}
      className={clsx(
        'flex items-center gap-x-4 border-b border-hair px-5 text-13 min-[1200px]:px-6',
        short ? 'justify-between' : 'flex-wrap py-1',
      )}
    >
      <p className="py-1">
        <b className="font-semibold">{t('rule')}</b> {!short && <span className="text-ink-2">{t('means')}</span>}
      </p>
      <Button look="text" onClick={() => setAsked(true)}>
        {t('ask')}
      </Button>
      <Dialog open={asked} onClose={() => setAsked(false)} title={t('hidden.title')}>
        <WhatIsHidden chatham={chatham} />
      </Dialog>
    </aside>
  )
}
