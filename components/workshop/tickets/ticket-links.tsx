'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { CopyLink } from '@/components/ui/copy-link'
import type { WorkshopId } from '@/lib/ids'
import type { Ticket } from '@/lib/wire/records'
import type { TicketKind } from '@/lib/wire/ticket'
import { useTickets } from './use-tickets'

/** The links of the room's screen, or of the report for those who were not there: made, opened, copied, ended. */
export function TicketLinks({
  kind,
  workshop,
  onlyForFacilitators = false,
}: {
  kind: TicketKind
  workshop: WorkshopId
  /** Nothing stands here for others: where the reader may be one. */
  onlyForFacilitators?: boolean
}) {
  const t = useTranslations(`workshop.tickets.${kind}`)
  const { tickets, make, end, pending } = useTickets(workshop, kind)
  const [ending, setEnding] = useState<Ticket | null>(null)

  const open = async () => {
    const made = await make()
    if (made && kind === 'screen') window.open(made.url, '_blank') // where it is blocked, the link stands here now
  }
  const finish = async () => {
    if (ending) await end(ending)
    setEnding(null)
  }
  if (onlyForFacilitators && tickets === null) return null
  return (
    <section aria-label={t('title')} className="border-t border-ink pt-4">
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      <p className="measure text-13 text-ink-2">{t('text')}</p>
      {tickets?.map((ticket, index) => (
        <div key={ticket.ticket} className="mt-4 grid max-w-text gap-3">
          <CopyLink label={t('link', { number: index + 1, count: tickets.length })} href={ticket.url} />
          <div className="flex flex-wrap items-center gap-5">
            <a href={ticket.url} target="_blank" rel="noopener" className={buttonClass()}>
              {t('open')}
            </a>
            <Button look="text" pending={pending} onClick={() => setEnding(ticket)}>
              {t('end')}
            </Button>
          </div>
        </div>
      ))}
      {tickets && (
        <Button
          look={tickets.length > 0 ? 'text' : 'plain'}
          className="mt-4"
          pending={pending}
          onClick={() => void open()}
        >
          {t(tickets.length > 0 ? 'another' : 'make')}
        </Button>
      )}
      <ConfirmDialog
        open={ending !== null}
        onClose={() => setEnding(null)}
        onConfirm={() => void finish()}
        pending={pending}
        title={t('endTitle')}
        confirm={t('end')}
      >
        <p>{t('endAsk')}</p>
      </ConfirmDialog>
    </section>
  )
}
