'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { useLocalTime } from '@/components/ui/use-local-time'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { say } from '@/lib/packs/text'
import type { News } from '@/lib/wire/play'
import type { PartProps } from '../roles-page'
import { Said } from '../said'
import { NewsForm } from './news-form'

/** News for chosen delegations: sent now or with a step, and what they answered. */
export function NewsPart({ book, ask }: PartProps) {
  const t = useTranslations('play.news')
  const { info } = useWorkshop()
  const [writing, setWriting] = useState<News | 'new' | null>(null)
  return (
    <div className="max-w-text">
      <p className="measure text-15 text-ink-2">{t('lede')}</p>
      <ul className="mt-5 border-t border-ink">
        {book.news.map((news) => (
          <NewsRow key={news.news} news={news} ask={ask} onEdit={() => setWriting(news)} />
        ))}
      </ul>
      {!info.archived && (
        <Button className="mt-5" onClick={() => setWriting('new')}>
          {t('write')}
        </Button>
      )}
      {writing && (
        <NewsForm
          news={writing === 'new' ? null : writing}
          onClose={() => {
            setWriting(null)
            ask()
          }}
        />
      )}
    </div>
  )
}

function NewsRow({ news, ask, onEdit }: { news: News; ask: () => void; onEdit: () => void }) {
  const t = useTranslations('play.news')
  const language = useLocale()
  const { steps, info } = useWorkshop()
  const room = useWorkshopRoom()
  const delegations = useView(room.delegations)
  const people = useView(room.people)
  const { give, pending } = useCommand()
  const { time } = useLocalTime()
  const to = news.audience?.map((id) => delegations.get(id)?.name ?? '?').join(', ') ?? t('everyone')
  const step = steps.find(({ id }) => id === news.step)
  const state =
    news.sentAt !== null
      ? t('sentAt', { time: time(news.sentAt) })
      : step
        ? t('withStep', { title: step.title })
        : news.minute !== null
          ? t('minute', { minute: news.minute })
          : t('unsent')
  return (
    <li className="border-b border-hair py-4">
      <p className="flex flex-wrap justify-between gap-x-4 text-13 text-ink-2">
        <span>{t('to', { to })}</span>
        <span>{state}</span>
      </p>
      <h2 className="font-serif text-20 font-semibold">
        <Said text={news.title} />
      </h2>
      <p className="font-serif text-18">
        <Said text={news.text} />
      </p>
      {news.question !== null && (
        <p className="mt-1 text-15 text-ink-2">
          {t('asks')} <Said text={news.question} />
        </p>
      )}
      {news.sentAt === null && !info.archived && (
        <div className="mt-3 flex flex-wrap items-center gap-4">
          <Button
            pending={pending}
            aria-label={t('sendNowNamed', { title: say(news.title, language) })}
            onClick={() => void give('send-news', { news: news.news }).then(ask)}
          >
            {t('sendNow')}
          </Button>
          <Button look="text" onClick={onEdit}>
            {t('edit')}
          </Button>
          <Button look="text" onClick={() => void give('remove-news', { news: news.news }).then(ask)}>
            {t('remove')}
          </Button>
        </div>
      )}
      {news.sentAt !== null && news.question !== null && (
        <div className="mt-3 border-s-2 border-ink ps-4">
          <h3 className="text-13 font-semibold text-ink-2">{t('answers', { count: news.answers.length })}</h3>
          <ul>
            {news.answers.map(({ participant, delegation, text }) => (
              <li key={participant} className="py-1 text-15">
                <b className="font-medium">
                  <bdi>{delegation ? delegations.get(delegation)?.name : null}</bdi>
                </b>{' '}
                <span className="text-13 text-ink-2">
                  <bdi>{people.get(participant)?.name}</bdi>
                </span>
                <p dir="auto" className="wrap-anywhere whitespace-pre-line">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  )
}
