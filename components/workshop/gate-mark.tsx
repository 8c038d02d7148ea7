import type { Gate } from '@/lib/workshop/step'

/** The gate of a step as a small mark beside its word. */
export function GateMark({ gate }: { gate: Gate }) {
  return (
    <svg aria-hidden viewBox="0 0 9 9" className="size-[9px] shrink-0 fill-none stroke-current">
      {gate === 'draft' && <circle cx="4.5" cy="4.5" r="3.8" strokeDasharray="2 1.6" />}
      {gate === 'open' && <circle cx="4.5" cy="4.5" r="4" className="fill-current" />}
      {gate === 'closed' && <path d="M0 4.5h9" strokeWidth="2" />}
      {gate === 'revealed' && (
        <>
          <circle cx="4.5" cy="4.5" r="3.8" />
          <circle cx="4.5" cy="4.5" r="1.4" className="fill-current" />
        </>
      )}
    </svg>
  )
}
