'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { CopyLink } from '@/components/ui/copy-link'
import { FailureNote } from '@/components/ui/failure-note'
import { SelectField } from '@/components/ui/select-field'
import { useQuery } from '@/components/workshop/use-query'
import { CLEARANCE_DAYS } from '@/lib/papers/clearance'
import type { AskedClearance } from '@/lib/wire/clearances'
import { usePaper } from '../page/paper-at'
import { useDeadline } from '../rulings/use-deadline'
import { usePaperNow } from '../rulings/use-paper-now'

/** An answer comes from outside of the room: it is asked for again at this pace, while something is awaited. */
const ASK_AGAIN = 15_000

/** For a delegation alone: the text goes to its capital, and what that says. Its head sends and confirms. */
export function ClearanceSection() {
  const t = useTranslations('papers.clearance')
  const { first, paper, room } = usePaper()
  const { me } = first
  const confirmed = useView(room.clearances).size
  const isMember = me.role === 'delegate' && me.delegation !== null
  return isMember && paper.kind === 'negotiated' ? (
    <section aria-labelledby="clearance-title" className="mt-8 text-13">
      <h3 id="clearance-title" className="border-b border-ink pb-1.5 font-sans text-13 font-medium text-ink-2">
        {t('title')}
      </h3>
      <Mine isHead={me.standing === 'head' && paper.state === 'open'} confirmed={confirmed} />
    </section>
  ) : null
}

function Mine({ isHead, confirmed }: { isHead: boolean; confirmed: number }) {
  const t = useTranslations('papers.clearance')
  const { paper } = usePaper()
  const { answer, ask } = useQuery('clearances', { paper: paper.id })
  const [days, setDays] = useState('7')
  const send = useCommand('send-for-clearance')
  const awaits = answer?.some(({ answer: given, url }) => given === null && url !== null) ?? false
  useEffect(() => {
    ask()
  }, [ask, confirmed])
  useEffect(() => {
    addEventListener('focus', ask)
    const timer = awaits ? setInterval(ask, ASK_AGAIN) : undefined
    return () => {
      removeEventListener('focus', ask)
      clearInterval(timer)
    }
  }, [ask, awaits])
  return (
    <>
      {isHead && (
        <>
          <p className="pt-2 text-ink-2">{t('text')}</p>
          <div className="mt-2 flex flex-wrap items-end gap-3">
            <SelectField
              label={t('days')}
              value={days}
              onChange={(event) => setDays(event.target.value)}
              className="grow"
            >
              {CLEARANCE_DAYS.map((count) => (
                <option key={count} value={count}>
                  {t('daysCount', { count })}
                </option>
              ))}
            </SelectField>
            <Button
              pending={send.pending}
              onClick={() => void send.run({ paper: paper.id, days: Number(days) }).then((done) => done && ask())}
            >
              {t('send')}
            </Button>
          </div>
          <FailureNote>{send.failed}</FailureNote>
        </>
      )}
      {answer?.length === 0 && !isHead && <p className="pt-2 text-ink-3">{t('none')}</p>}
      <ul aria-live="polite">
        {answer?.map((one) => (
          <Asked key={one.clearance} one={one} isHead={isHead} onChanged={ask} />
        ))}
      </ul>
    </>
  )
}

function Asked({ one, isHead, onChanged }: { one: AskedClearance; isHead: boolean; onChanged: () => void }) {
  const t = useTranslations('papers.clearance')
  const deadline = useDeadline()
  const now = usePaperNow(60_000)
  const confirm = useCommand('confirm-clearance')
  const revoke = useCommand('revoke-clearance')
  const { clearance, url, answer } = one
  const state = one.confirmedAt
    ? t('states.confirmed', { moment: deadline.local(one.confirmedAt) })
    : answer
      ? t(`answers.${answer.is}`)
      : one.revokedAt
        ? t('states.revoked')
        : one.expiresAt <= now
          ? t('states.expired')
          : one.openedAt
            ? t('states.opened', { moment: deadline.local(one.openedAt) })
            : t('states.sent')
  return (
    <li className="border-b border-hair py-2">
      <p>
        <b className="font-semibold">{state}</b>{' '}
        <span className="text-ink-2">{t('sentAt', { moment: deadline.local(one.sentAt) })}</span>
      </p>
      {answer && (
        <p className="text-ink-2">
          {answer.name}
          {answer.text !== '' && (
            <>
              {': '}
              <q dir="auto" className="whitespace-pre-line">
                {answer.text}
              </q>
            </>
          )}
        </p>
      )}
      {!one.isCurrent && !one.confirmedAt && <p className="text-ink-3">{t('changed')}</p>}
      {isHead && !one.confirmedAt && (
        <>
          {url && answer?.is !== 'cleared' && (
            <div className="mt-2">
              <CopyLink label={t('link')} href={url} hint={t('linkHint', { moment: deadline.local(one.expiresAt) })} />
            </div>
          )}
          <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {answer?.is === 'cleared' && (
              <Button
                look="text"
                pending={confirm.pending}
                onClick={() => void confirm.run({ clearance }).then((done) => done && onChanged())}
              >
                {t('confirm')}
              </Button>
            )}
            {url && (
              <Button
                look="text"
                pending={revoke.pending}
                onClick={() => void revoke.run({ clearance }).then((done) => done && onChanged())}
              >
                {t('revoke')}
              </Button>
            )}
          </div>
          <FailureNote>{confirm.failed ?? revoke.failed}</FailureNote>
        </>
      )}
    </li>
  )
}
