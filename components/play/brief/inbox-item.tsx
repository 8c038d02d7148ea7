'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextAreaField } from '@/components/ui/text-area-field'
import { useLocalTime } from '@/components/ui/use-local-time'
import { useCommand } from '@/components/session/use-command'
import type { InboxItem as Item } from '@/lib/document/role-desk'
import type { DelegationId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'
import { Said } from '../said'

interface Props {
  item: Item
  own: DelegationId | null
  delegations: ReadonlyMap<DelegationId, Delegation>
}

/** A letter or a piece of news, as it reached this person. */
export function InboxItem({ item, own, delegations }: Props) {
  const t = useTranslations('play.post')
  const name = (id: DelegationId) => delegations.get(id)?.name ?? '?'
  if (item.kind === 'news') return <NewsItem item={item} />
  const mine = item.from === own
  return (
    <li className="border-b border-hair py-4">
      <p className="flex flex-wrap justify-between gap-x-4 text-13 text-ink-2">
        <span>
          {t.rich(mine ? 'fromYours' : 'from', {
            name: name(item.from),
            to: item.to.map(name).join(', '),
            b: (words) => <b className="font-semibold text-ink">{words}</b>,
          })}
          {item.role !== null && (
            <>
              {' · '}
              <Said text={item.role} />
            </>
          )}
        </span>
        <Time at={item.at} />
      </p>
      <p dir="auto" className="mt-1 font-serif text-18 wrap-anywhere whitespace-pre-line">
        {item.text}
      </p>
    </li>
  )
}

function Time({ at }: { at: number }) {
  const { time } = useLocalTime()
  return <time dateTime={new Date(at).toISOString()}>{time(at)}</time>
}

function NewsItem({ item }: { item: Extract<Item, { kind: 'news' }> }) {
  const t = useTranslations('play.post')
  const command = useCommand('answer-news')
  const [text, setText] = useState<string | null>(null)
  const writing = item.question !== null && (item.answer === null || text !== null)
  const send = async () => {
    if (await command.run({ news: item.news, text: text ?? '' })) setText(null)
  }
  return (
    <li className="border-b border-hair py-4">
      <p className="flex flex-wrap justify-between gap-x-4 text-13 text-ink-2">
        <b className="font-semibold text-accent">{t('news')}</b>
        <Time at={item.at} />
      </p>
      <h3 className="mt-1 font-serif text-22 font-semibold">
        <Said text={item.title} />
      </h3>
      <p className="mt-1 font-serif text-18">
        <Said text={item.text} />
      </p>
      {item.answer !== null && text === null && (
        <div className="mt-3 border-s-2 border-ink ps-4">
          <p className="text-13 text-ink-2">{t('answered')}</p>
          <p dir="auto" className="text-15 wrap-anywhere whitespace-pre-line">
            {item.answer}
          </p>
          <Button look="text" onClick={() => setText(item.answer)}>
            {t('change')}
          </Button>
        </div>
      )}
      {writing && (
        <form
          className="mt-3 grid gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <TextAreaField
            label={<Said text={item.question!} />}
            hint={t('answerHint')}
            value={text ?? ''}
            maxLength={2000}
            dir="auto"
            error={command.fieldError('text')}
            onChange={(event) => setText(event.target.value)}
          />
          <FailureNote>{command.failed}</FailureNote>
          <Button type="submit" className="justify-self-start" pending={command.pending} disabled={!text?.trim()}>
            {t('answer')}
          </Button>
        </form>
      )}
    </li>
  )
}
