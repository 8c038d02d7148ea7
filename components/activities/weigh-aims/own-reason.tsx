'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { TextAreaField } from '@/components/ui/text-area-field'
import { WHY_LIMIT } from '@/lib/activities/weigh-aims/answer'
import { isHidden } from '@/lib/workshop/step'
import { spaced, type Spaced } from './spaced'
import { useWeighing } from './weighing'

const PAUSE = 700

/** Why one weighs so, in a sentence. Written while one types, a little apart. */
export function OwnReason({ why, onChange }: { why: string; onChange: (why: string) => void }) {
  const t = useTranslations('activities.weigh-aims.own')
  const { step } = useWeighing()
  const [typed, setTyped] = useState<string | null>(null)
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  }, [onChange])
  const write = useRef<Spaced<string> | null>(null)
  const writer = () => (write.current ??= spaced<string>(PAUSE, (text) => change.current(text)))
  useEffect(() => () => write.current?.flush(), [])
  return (
    <TextAreaField
      label={t('why')}
      aside={t('optional')}
      hint={t(isHidden(step) ? 'whyHintBlind' : 'whyHint')}
      rows={2}
      maxLength={WHY_LIMIT}
      value={typed ?? why}
      onChange={(event) => {
        setTyped(event.target.value)
        writer()(event.target.value)
      }}
      onBlur={() => {
        write.current?.flush()
        setTyped(null)
      }}
    />
  )
}
