'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import type { ComparedVision } from '@/lib/activities/compare-visions/settings'
import { say, type Language } from '@/lib/packs/text'
import { LIMITS, withWords, type VisionField, type VisionProblem } from './edit-visions'

/** One vision, to be edited, and whether it is compared. */
export function VisionFields({
  vision,
  language,
  locked,
  problems,
  onChange,
  onRemove,
}: {
  vision: ComparedVision
  language: Language
  locked: boolean
  problems: ReadonlyMap<string, VisionProblem>
  onChange: (vision: ComparedVision) => void
  /** Null where a vision more cannot be spared. */
  onRemove: (() => void) | null
}) {
  const t = useTranslations('activities.compare-visions.edit')
  const error = (field: string) => {
    const problem = problems.get(`${vision.id}.${field}`)
    return problem && t(problem)
  }
  const field = (name: VisionField) => ({
    label: t(name),
    value: say(vision[name], language),
    maxLength: LIMITS[name],
    disabled: locked,
    dir: 'auto',
    error: error(name),
    onChange: ({ target }: { target: { value: string } }) => onChange(withWords(vision, name, language, target.value)),
  })
  return (
    <fieldset className="border-t border-ink pt-3 pb-6">
      <legend className="float-start w-full pt-3 text-15 font-semibold">
        <span className="font-serif">{vision.letter}</span> {say(vision.name, language) || t('new')}
      </legend>
      <div className="clear-both grid gap-4">
        <Choice
          kind="checkbox"
          label={t('shown')}
          hint={vision.role === 'baseline' ? t('baseline') : undefined}
          checked={vision.shown}
          onChange={({ target }) => onChange({ ...vision, shown: target.checked })}
        />
        <div className="grid grid-cols-[5rem_1fr] gap-4">
          <TextField
            label={t('letterField')}
            value={vision.letter}
            maxLength={2}
            disabled={locked}
            error={error('letter')}
            onChange={({ target }) => onChange({ ...vision, letter: target.value.trim().toLocaleUpperCase(language) })}
          />
          <TextField {...field('name')} />
        </div>
        <TextField {...field('short')} />
        <TextAreaField {...field('summary')} />
        {onRemove && (
          <Button look="text" className="justify-self-start" onClick={onRemove}>
            {t('remove')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
