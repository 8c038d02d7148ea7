'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import { PAPER_MODES, type PaperMode } from '@/lib/papers/paper-mode'
import { usePaper } from '../page/paper-at'
import type { PaperModeHere } from './use-paper-mode'

/** Whether one edits or suggests; for who chairs the paper, what everyone else may do. */
export function ModeMenu({ most, mode, choose }: Pick<PaperModeHere, 'most' | 'mode' | 'choose'>) {
  const t = useTranslations('papers.mode')
  const failures = useTranslations('failures')
  const toast = useToast()
  const { room, paper, chairs } = usePaper()
  const set = useCommand('set-paper-mode')
  const theirs = useView(room.meta)?.mode?.is ?? 'edit'
  const give = async (mode: PaperMode) => {
    const done = await set.run({ paper: paper.id, mode })
    toast(done ? t(`nowTheirs.${mode}`) : (set.failed ?? failures('unexpected')))
  }
  const own: MenuItem[] =
    most === 'edit'
      ? (['edit', 'suggest'] as const).map((one) => ({
          label: <Choice on={one === mode}>{t(`mine.${one}`)}</Choice>,
          onSelect: () => choose(one),
        }))
      : []
  const others: MenuItem[] = chairs
    ? [...PAPER_MODES].reverse().map((one, i) => ({
        label: <Choice on={one === theirs}>{t(`theirs.${one}`)}</Choice>,
        onSelect: () => void give(one),
        apart: i === 0 && own.length > 0,
      }))
    : []
  if (own.length + others.length === 0)
    return <span className="py-1 whitespace-nowrap text-ink-2">{t(`now.${mode}`)}</span>
  return (
    <Menu
      name={t('name', { mode: t(`now.${mode}`) })}
      label={<span className="whitespace-nowrap">{t(`now.${mode}`)}</span>}
      items={[...own, ...others]}
    />
  )
}

/** What holds now has a sign, and a word for who hears it. */
function Choice({ on, children }: { on: boolean; children: ReactNode }) {
  const t = useTranslations('papers.mode')
  return (
    <span className="flex items-center gap-2.5">
      <svg aria-hidden viewBox="0 0 12 12" className={`size-3 fill-none stroke-current ${on ? '' : 'invisible'}`}>
        <path d="M2 6.5 5 9.5 10 3" strokeWidth="1.75" />
      </svg>
      {children}
      {on && <span className="sr-only">{t('current')}</span>}
    </span>
  )
}
