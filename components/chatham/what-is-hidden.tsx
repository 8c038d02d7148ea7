import { useTranslations } from 'next-intl'
import type { Chatham } from '@/lib/workshop/chatham'

/** What is hidden from whom, sentence by sentence, and what cannot be hidden. */
export function WhatIsHidden({ chatham }: { chatham: NonNullable<Chatham> }) {
  const t = useTranslations('chatham.hidden')
  const means = useTranslations('chatham')('means')
  const sentences = [
    means,
    t('answers'),
    t(chatham),
    t('facilitators'),
    t('here'),
    t(`votes.${chatham}`),
    t('absent'),
    t('revealed'),
    t('limits'),
  ]
  return (
    <ul className="grid gap-2 border-t border-hair pt-3 text-13 sm:gap-3 sm:text-15">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
