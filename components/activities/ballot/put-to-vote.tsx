'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useBalloting } from './balloting'
import { emptyForm, formOf, type BallotForm } from './edit-ballot'
import { PutForm } from './put-form'

/** For facilitators: a motion prepared in the settings, or a new one, goes to the vote with the roll. */
export function PutToVote() {
  const t = useTranslations('activities.ballot.put')
  const { settings, step, ballots } = useBalloting()
  const [form, setForm] = useState<BallotForm | null>(null)
  if (step.gate !== 'open') return <p className="bg-shade px-4 py-3 text-13 text-ink-2">{t('notOpen')}</p>
  if (form) return <PutForm key={form.motion} begin={form} onDone={() => setForm(null)} />
  const put = new Set(ballots.map(({ ballot }) => ballot.motion))
  return (
    <section aria-label={t('title')} className="grid gap-3">
      {settings.prepared.length > 0 && (
        <ul className="border-t border-hair">
          {settings.prepared.map((ballot, at) => (
            <li key={at} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hair py-2">
              <span dir="auto" className="min-w-0 text-start text-15 wrap-anywhere">
                {ballot.motion}
                {put.has(ballot.motion) && <span className="text-13 text-ink-3"> · {t('already')}</span>}
              </span>
              <Button onClick={() => setForm(formOf(ballot))} aria-label={t('putThis', { motion: ballot.motion })}>
                {t('put')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button className="justify-self-start" onClick={() => setForm(emptyForm)}>
        {t('new')}
      </Button>
    </section>
  )
}
