/** An arrow upwards: a hand that is up. */
export function HandMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={className ?? 'size-4 fill-none stroke-current stroke-2'}>
      <path d="M8 14V3M3.5 7.5 8 3l4.5 4.5" />
    </svg>
  )
}
