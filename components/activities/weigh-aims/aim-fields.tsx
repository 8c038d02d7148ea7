'use client'
import { useTranslations } from 'next-intl'
import { AimMark } from '@/components/charts/aim-mark'
import { textColour } from '@/components/charts/aim-look'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import type { WeighedAim } from '@/lib/activities/weigh-aims/settings'
import { say, type Language } from '@/lib/packs/text'
import {
  LIMITS,
  sourceOf,
  textOf,
  withSource,
  withText,
  type AimField,
  type AimProblem,
  type Sourced,
} from './edit-aims'

export interface AimFieldsProps {
  aim: WeighedAim
  index: number
  language: Language
  /** Names, meanings and ranges stand; sources may change. */
  locked: boolean
  problems: ReadonlyMap<string, AimProblem>
  onChange: (aim: WeighedAim) => void
  /** Null where an aim more cannot be spared. */
  onRemove: (() => void) | null
}

/** One aim, to be edited. */
export function AimFields({ aim, index, language, locked, problems, onChange, onRemove }: AimFieldsProps) {
  const t = useTranslations('activities.weigh-aims.edit')
  const ends = useTranslations('activities.weigh-aims.aims')
  const look = { id: aim.id, shape: aim.shape, name: say(aim.name, language) }
  const field = (name: AimField, label: string) => {
    const problem = problems.get(`${aim.id}.${name}`)
    return {
      label,
      value: say(textOf(aim, name), language),
      maxLength: LIMITS[name],
      disabled: locked,
      error: problem && t(problem),
      onChange: ({ target }: { target: { value: string } }) => onChange(withText(aim, name, language, target.value)),
    }
  }
  return (
    <fieldset className="border-t border-ink pt-4 pb-8">
      <legend
        className="float-start mb-3 flex w-full items-center gap-2 pt-4 text-15 font-semibold"
        style={{ color: textColour(index) }}
      >
        <AimMark aim={look} index={index} />
        {look.name || t('aim', { number: index + 1 })}
      </legend>
      <div className="clear-both grid gap-4">
        <TextField {...field('name', t('name'))} />
        <TextAreaField {...field('meaning', t('meaning'))} />
        <TextAreaField {...field('whose', t('whose'))} />
        <SourceFields aim={aim} of="aim" language={language} onChange={onChange} />
        {(['worst', 'best'] as const).map((end) => (
          <fieldset key={end} className="border-s border-hair ps-5">
            <legend className="float-start mb-2 w-full text-13 font-semibold">{ends(end)}</legend>
            <div className="clear-both grid gap-4">
              <TextField {...field(`${end}.short`, t('short'))} />
              <TextAreaField {...field(`${end}.long`, t('long'))} rows={2} />
              <SourceFields aim={aim} of={end} language={language} onChange={onChange} />
            </div>
          </fieldset>
        ))}
        {onRemove && (
          <Button look="text" className="justify-self-start" onClick={onRemove}>
            {t('remove')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}

function SourceFields({
  aim,
  of,
  language,
  onChange,
}: {
  aim: WeighedAim
  of: Sourced
  language: Language
  onChange: (aim: WeighedAim) => void
}) {
  const t = useTranslations('activities.weigh-aims.edit')
  const ours = useTranslations('activities.weigh-aims.aims')
  const source = sourceOf(aim, of)
  const name = source === 'ours' ? '' : say(source.name, language)
  const where = source === 'ours' || source.where === undefined ? '' : say(source.where, language)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        label={t('source')}
        placeholder={ours('ours')}
        value={name}
        maxLength={120}
        onChange={({ target }) => onChange(withSource(aim, of, target.value, where))}
      />
      <TextField
        label={t('where')}
        value={where}
        maxLength={300}
        disabled={name === ''}
        onChange={({ target }) => onChange(withSource(aim, of, name, target.value))}
      />
    </div>
  )
}
