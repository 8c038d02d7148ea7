'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useHydrated } from '@/components/ui/use-hydrated'
import { goTo } from '../place'
import { HandMark } from './hand-mark'
import { useFloor, useOwnHand } from './use-floor'

/** One's hand under the thumb, among the phone's tabs. Where the list is closed it leads to the speakers, and to what can still be asked for. */
export function HandTab() {
  const t = useTranslations('workshop.speakers')
  const { open } = useFloor()
  const { may, isUp, number, pending, turn } = useOwnHand()
  const hydrated = useHydrated()
  const up = isUp('statement')
  if (!may) return null
  return (
    <button
      type="button"
      disabled={!hydrated}
      aria-pressed={up}
      aria-busy={pending || undefined}
      onClick={() => (open || up ? turn('statement') : goTo({ at: 'speakers' }))}
      className={clsx(
        'flex h-16 items-center justify-center gap-1.5 border-t-[3px] px-1 text-15 outline-offset-[-4px]',
        up ? 'border-accent bg-accent-wash font-semibold text-accent' : 'border-transparent font-medium text-ink',
      )}
    >
      <HandMark />
      {up ? t('upShort', { number: number ?? 1 }) : t('raiseShort')}
    </button>
  )
}
