'use client'
import { useTranslations } from 'next-intl'
import { useView } from '@/components/session/use-view'
import type { PaperRoom } from '@/lib/document/paper-room'
import { numbering } from '@/lib/papers/numbering'
import { numberedReservations } from '@/lib/papers/reservation'

/** Reservations and explanations of position at the foot of the text, numbered through it. Also in print. */
export function ReservationsFoot({ room, codeOf }: { room: PaperRoom; codeOf: (party: string) => string }) {
  const t = useTranslations('papers.reservations')
  const reservations = useView(room.reservations)
  const present = useView(room.clauses).filter(({ state }) => state === 'present')
  if (reservations.size === 0) return null
  const order = present.map(({ id }) => id)
  const labels = numbering(present)
  const all = numberedReservations(reservations, order)
  if (all.length === 0) return null
  return (
    <section aria-label={t('title')} className="mb-10 border-t border-ink pt-3">
      <ol className="grid gap-2">
        {all.map(({ id, number, clause, delegation, kind, text }) => (
          <li key={id} id={`reservation-${number}`} className="flex scroll-mt-24 gap-3 text-13 target:bg-accent-wash">
            <span className="w-5 shrink-0 text-end text-accent tabular-nums">{number}</span>
            <p>
              <b className="font-semibold">{codeOf(delegation)}</b>,{' '}
              {t('foot', {
                kind: t(`kinds.${kind}`).toLocaleLowerCase(),
                label: labels[order.indexOf(clause)]!.full,
              })}{' '}
              <span dir="auto" className="font-serif text-15">
                {text}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
