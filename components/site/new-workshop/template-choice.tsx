'use client'
import { useTranslations } from 'next-intl'
import type { OwnTemplate, TemplateOutline } from '@/lib/wire/records'

/** The agenda a workshop begins with: each template of the pack with its steps. With a single one there is nothing to choose. */
export function TemplateChoice({
  templates,
  mine,
  value,
  onChange,
}: {
  templates: readonly TemplateOutline[]
  /** Agendas the account keeps; chosen, their value is their id. */
  mine: readonly OwnTemplate[]
  value: string
  onChange: (template: string) => void
}) {
  const t = useTranslations('newWorkshop')
  const offered: readonly Offered[] = [
    ...templates,
    ...mine.map(({ template, ...own }) => ({ ...own, id: template, summary: t('mine') })),
  ]
  return (
    <fieldset className="grid gap-2">
      <legend className="text-13 font-medium text-ink-2">{t('template')}</legend>
      {offered.map((template) => (
        <label key={template.id} className="flex gap-3 border-b border-hair py-3">
          {offered.length > 1 && (
            <input
              type="radio"
              name="template"
              checked={template.id === value}
              onChange={() => onChange(template.id)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
          )}
          <span className="grid min-w-0 grow gap-1">
            <span className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-serif text-18 font-medium">{template.title}</span>
              <span className="text-13 text-ink-2">
                {t('steps', { count: template.steps.length, minutes: total(template) })}
              </span>
            </span>
            <span className="text-15 text-ink-2">{template.summary}</span>
            <span className="text-13 text-ink-3">{template.steps.map((step) => step.title).join(' · ')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type Offered = Pick<TemplateOutline, 'id' | 'title' | 'summary' | 'steps'>

const total = (template: Offered) => template.steps.reduce((sum, step) => sum + step.minutes, 0)
