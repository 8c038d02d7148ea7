import clsx from 'clsx'

/** A delegation's disc beside its name; full unless a filling says otherwise. */
export function DelegationMark({
  filling,
  accent = false,
  className,
}: {
  filling?: string
  accent?: boolean
  className?: string
}) {
  return (
    <svg
      viewBox="-6 -6 12 12"
      aria-hidden
      className={clsx('inline-block size-3 shrink-0', accent ? 'text-accent' : 'text-ink', className)}
    >
      <circle r={5} fill={filling === undefined ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={1.5} />
      {filling && <path d={filling} transform="scale(5.5)" fill="currentColor" />}
    </svg>
  )
}
