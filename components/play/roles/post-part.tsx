'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { useLocalTime } from '@/components/ui/use-local-time'
import type { DelegationId } from '@/lib/ids'
import type { PartProps } from '../roles-page'
import { Said } from '../said'

/** What delegations write to one another, where the scenario lets facilitators read it. */
export function PostPart({ book }: PartProps) {
  const t = useTranslations('play.post')
  const delegations = useView(useWorkshopRoom().delegations)
  const { time } = useLocalTime()
  const name = (id: DelegationId | null) => (id === null ? '?' : (delegations.get(id)?.name ?? '?'))
  if (!book.messages) return <p className="measure text-15">{t('keptFromYou', { count: book.messageCount })}</p>
  return (
    <>
      <p className="measure text-15 text-ink-2">{t('youRead')}</p>
      {book.messages.length === 0 && <p className="mt-4 text-15">{t('noneYet')}</p>}
      <ul className="mt-4 max-w-text border-t border-ink">
        {book.messages.toReversed().map((message, at) => (
          <li key={book.messages!.length - at} className="border-b border-hair py-3">
            <p className="flex flex-wrap justify-between gap-x-4 text-13 text-ink-2">
              <span>
                {t.rich('fromTo', {
                  name: name(message.from),
                  to: message.to.map(name).join(', '),
                  b: (words) => <b className="font-semibold text-ink">{words}</b>,
                })}
                {message.role !== null && (
                  <>
                    {' · '}
                    <Said text={message.role} />
                  </>
                )}
              </span>
              <time dateTime={new Date(message.at).toISOString()}>{time(message.at)}</time>
            </p>
            <p dir="auto" className="mt-1 font-serif text-18 wrap-anywhere whitespace-pre-line">
              {message.text}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
