'use client'
import { useTranslations } from 'next-intl'
import { FindingText } from '../asked/finding-text'
import { useChecking } from './checking'
import { useFinding } from './wording'

/** What the room's answers say, with how many said it. */
export function Finding() {
  const t = useTranslations('activities.asked')
  const { summary, layout } = useChecking()
  const { sentence, lines } = useFinding(summary)
  return <FindingText title={t('room')} sentence={sentence} lines={lines} screen={layout === 'screen'} />
}
