'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/text-area-field'
import { say, type Text } from '@/lib/packs/text'
import { reworded } from './edit-text'
import { LineTools } from './line-tools'

/** A list of sentences, in the facilitator's language. */
export function TextsForm({
  label,
  texts,
  most,
  onChange,
}: {
  label: string
  texts: readonly Text[]
  most: number
  onChange: (texts: Text[]) => void
}) {
  const t = useTranslations('play.edit')
  const language = useLocale()
  return (
    <fieldset className="mt-6">
      <legend className="text-15 font-semibold">{label}</legend>
      <ul className="mt-2 grid gap-3">
        {texts.map((text, at) => (
          <li key={at} className="grid gap-1">
            <TextAreaField
              label={t('numbered', { label, number: at + 1 })}
              labelHidden
              value={say(text, language)}
              maxLength={most}
              dir="auto"
              onChange={({ target }) =>
                onChange(texts.map((each, i) => (i === at ? reworded(each, language, target.value) : each)))
              }
            />
            <LineTools lines={texts} at={at} name={t('numbered', { label, number: at + 1 })} onChange={onChange} />
          </li>
        ))}
      </ul>
      <Button className="mt-2" onClick={() => onChange([...texts, ''])}>
        {t('add')}
      </Button>
    </fieldset>
  )
}
