import clsx from 'clsx'
import { Logo } from './logo'

/** Emblem and name, as at the head of every page. */
export function Wordmark({ size = 'medium' }: { size?: 'medium' | 'large' }) {
  return (
    <span className="inline-flex items-center gap-2.5 text-ink">
      <Logo size={size === 'large' ? 34 : 28} />
      <span
        translate="no"
        className={clsx('font-serif font-semibold tracking-[-0.01em]', size === 'large' ? 'text-[1.7rem]' : 'text-22')}
      >
        Plenary
      </span>
    </span>
  )
}
