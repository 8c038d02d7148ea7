'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Choice } from '@/components/ui/choice'
import { contentSchema, type Content } from '@/lib/wire/workshop-file'

/** What of people's answers goes along. */
export function ContentChoice({ value, onChange }: { value: Content; onChange: (content: Content) => void }) {
  const t = useTranslations('planning.content')
  const name = useId()
  return (
    <fieldset>
      <legend className="text-13 font-medium text-ink-2">{t('label')}</legend>
      {contentSchema.options.map((content) => (
        <Choice
          key={content}
          kind="radio"
          name={name}
          checked={value === content}
          onChange={() => onChange(content)}
          label={t(`${content}.name`)}
          hint={t(`${content}.means`)}
        />
      ))}
    </fieldset>
  )
}
