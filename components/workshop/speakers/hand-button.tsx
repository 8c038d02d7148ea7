'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { HandMark } from './hand-mark'
import { useFloor, useOwnHand } from './use-floor'

/** Raises one's hand for a statement, and lowers it; says which place one has among those who wait. */
export function HandButton({ className }: { className?: string }) {
  const t = useTranslations('workshop.speakers')
  const { open } = useFloor()
  const { may, isUp, number, pending, turn } = useOwnHand()
  const up = isUp('statement')
  if (!may) return null
  return (
    <Button
      pending={pending}
      disabled={!open && !up}
      aria-pressed={up}
      onClick={() => turn('statement')}
      className={clsx(up && 'border-accent! bg-accent-wash! text-accent!', className)}
    >
      <HandMark />
      {up ? t('upAt', { number: number ?? 1 }) : t(open ? 'raise' : 'closedShort')}
    </Button>
  )
}
