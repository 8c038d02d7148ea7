'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useDay } from '@/components/ui/use-day'
import type { PrivacyFacts } from '@/lib/wire/queries'
import type { Chatham } from '@/lib/workshop/chatham'

/** What becomes of what one enters, before one enters: two sentences, and the rest on demand. */
export function PrivacyNotice({ facts, chatham }: { facts: PrivacyFacts; chatham: Chatham }) {
  const t = useTranslations('join.privacy')
  const ofChatham = useTranslations('chatham')
  const format = useFormatter()
  const day = useDay()
  const names = format.list(facts.facilitators.slice(0, 6))
  return (
    <div className="border-t border-hair pt-4 text-13 text-ink-2">
      <p>{chatham === null ? t('short') : ofChatham(`door.${chatham}`)}</p>
      {facts.rolePlay && <p className="mt-2 font-medium text-ink">{t('rolePlay')}</p>}
      <details className="mt-1">
        <summary className="inline-flex min-h-8 items-center underline decoration-hair-strong underline-offset-[3px] pointer-coarse:min-h-11">
          {t('more')}
        </summary>
        <ul className="ms-4 grid list-disc gap-1.5 py-2">
          <li>{facts.facilitators.length > 0 ? t('run', { names }) : t('runNobody')}</li>
          {chatham !== null && <li>{ofChatham('hidden.revealed')}</li>}
          <li>{t('kept')}</li>
          <li>
            {t('until', { days: facts.retentionDays })}
            {facts.expiresAt !== null && <> {t('untilDate', { date: day(facts.expiresAt) })}</>}
          </li>
          <li>{t('rights')}</li>
          <li>{t('cookie')}</li>
        </ul>
      </details>
    </div>
  )
}
