'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { isRuledOn } from '@/lib/papers/blocks'
import type { ClauseId } from '@/lib/papers/clause'
import { MOST_RESERVATION, RESERVATIONS, type Reservation } from '@/lib/papers/reservation'
import { useAgreement } from '../agreement/use-agreement'
import { tablesFor } from '../amendments/may-table'
import { usePaper } from '../page/paper-at'

/** What delegations recorded to an agreed paragraph; it stands as a footnote in the text. */
export function ClauseReservations({ clause }: { clause: ClauseId }) {
  const t = useTranslations('papers.reservations')
  const at = usePaper()
  const { room, paper, codeOf } = at
  const all = [...useView(room.reservations)].filter(([, one]) => one.clause === clause && one.withdrawnAt === null)
  const own = useAgreement().byId.get(clause)
  const mine = tablesFor(at)
  const withdraw = useCommand('withdraw-reservation')
  /** The paragraph it is written to: the reader may look at another one meanwhile. */
  const [writes, setWrites] = useState<ClauseId | null>(null)
  if (!own || !isRuledOn(own.kind)) return null
  const isAgreed = own.standing.standing === 'agreed' || own.standing.standing === 'adopted'
  const may = mine !== null && isAgreed
  if (all.length === 0 && !may) return null
  return (
    <section aria-label={t('title')} className="mt-5">
      <h3 className="font-sans text-13 font-semibold">{t('title')}</h3>
      <ul>
        {all.map(([id, { delegation, kind, text }]) => (
          <li key={id} className="border-b border-hair py-2 text-13">
            <b className="font-semibold">{codeOf(delegation)}</b>{' '}
            <span className="text-ink-2">{t(`kinds.${kind}`)}</span>
            <p dir="auto" className="font-serif text-15">
              {text}
            </p>
            {delegation === mine && (
              <Button
                look="text"
                pending={withdraw.pending}
                onClick={() => void withdraw.run({ paper: paper.id, reservation: id })}
              >
                {t('withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <FailureNote>{withdraw.failed}</FailureNote>
      {may &&
        (writes === clause ? (
          <Record seen={{ clause, hash: own.facts.hash }} onClose={() => setWrites(null)} />
        ) : (
          <Button look="text" onClick={() => setWrites(clause)}>
            {t('record')}
          </Button>
        ))}
    </section>
  )
}

function Record({ seen, onClose }: { seen: { clause: ClauseId; hash: string }; onClose: () => void }) {
  const t = useTranslations('papers.reservations')
  const { paper } = usePaper()
  const [kind, setKind] = useState<Reservation['kind']>('reservation')
  const [text, setText] = useState('')
  const { run, pending, failed, fieldError } = useCommand('record-reservation')
  return (
    <form
      className="mt-2 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void run({ paper: paper.id, seen, kind, text }).then((done) => done && onClose())
      }}
    >
      <SelectField
        label={t('kind')}
        value={kind}
        onChange={(event) => setKind(event.target.value as Reservation['kind'])}
      >
        {RESERVATIONS.map((one) => (
          <option key={one} value={one}>
            {t(`kinds.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextAreaField
        label={t('text')}
        hint={t('hint')}
        error={fieldError('text')}
        value={text}
        maxLength={MOST_RESERVATION}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="main" pending={pending} disabled={text.trim() === ''}>
          {t('recordNow')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
      <FailureNote>{failed}</FailureNote>
    </form>
  )
}
