'use client'
import { useLocale } from 'next-intl'
import { say, spokenIn, type Text } from '@/lib/packs/text'

/** A scenario's words in the reader's language, marked where they are in another one. */
export function Said({ text }: { text: Text }) {
  const language = useLocale()
  const spoken = spokenIn(text, language)
  return (
    <bdi lang={spoken === language ? undefined : spoken} dir="auto">
      {say(text, language)}
    </bdi>
  )
}
