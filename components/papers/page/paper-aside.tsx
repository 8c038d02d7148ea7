'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Tabs } from '@/components/ui/tabs'
import { PANELS } from './panels'

/** Beside the text, one thing at a time: its outline, the paragraph one is in, and what is decided of it. */
export function PaperAside() {
  const t = useTranslations('papers.panels')
  const [shown, show] = useState<(typeof PANELS)[number]['id']>('outline')
  const { Panel } = PANELS.find(({ id }) => id === shown)!
  return (
    <Tabs
      label={t('name')}
      tabs={PANELS.map(({ id }) => ({ value: id, label: t(id) }))}
      value={shown}
      onChange={show}
      className="border-b border-ink"
    >
      <Panel />
    </Tabs>
  )
}
