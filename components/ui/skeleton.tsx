import clsx from 'clsx'

/** Lines where text is about to be, of its height and about its length. Says nothing to screen readers: its container does. */
export function Skeleton({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div aria-hidden className={clsx('grid animate-breathe gap-4', className)}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="h-3 bg-shade" style={{ inlineSize: `${[92, 78, 86, 64][line % 4]}%` }} />
      ))}
    </div>
  )
}
