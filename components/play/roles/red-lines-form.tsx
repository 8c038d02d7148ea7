'use client'
import { useLocale, useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import type { RedLine, ScenarioIssue } from '@/lib/packs/scenario'
import { say } from '@/lib/packs/text'
import { reworded } from './edit-text'
import { LineTools } from './line-tools'

/** Options that may not be accepted, each with its reason. */
export function RedLinesForm({
  lines,
  issues,
  onChange,
}: {
  lines: readonly RedLine[]
  issues: readonly ScenarioIssue[]
  onChange: (lines: RedLine[]) => void
}) {
  const t = useTranslations('play.edit')
  const language = useLocale()
  const nameOf = ({ issue, option }: Pick<RedLine, 'issue' | 'option'>) => {
    const found = issues.find(({ id }) => id === issue)
    const chosen = found?.options.find(({ id }) => id === option)
    return `${found ? say(found.name, language) : issue}: ${chosen ? say(chosen.name, language) : option}`
  }
  const drawn = new Set(lines.map(({ issue, option }) => `${issue} ${option}`))
  const rest = issues.flatMap(({ id: issue, options }) =>
    options.flatMap(({ id: option }) => (drawn.has(`${issue} ${option}`) ? [] : [{ issue, option }])),
  )
  return (
    <fieldset className="mt-6">
      <legend className="text-15 font-semibold">{t('redLines')}</legend>
      <ul className="mt-2 grid gap-3">
        {lines.map((line, at) => (
          <li key={`${line.issue} ${line.option}`} className="grid gap-1">
            <TextAreaField
              label={<bdi>{nameOf(line)}</bdi>}
              value={say(line.text, language)}
              maxLength={400}
              dir="auto"
              onChange={({ target }) => {
                const text = reworded(line.text, language, target.value)
                onChange(lines.map((each, i) => (i === at ? { ...each, text } : each)))
              }}
            />
            <LineTools lines={lines} at={at} name={nameOf(line)} onChange={onChange} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <SelectField
          label={t('addRedLine')}
          value=""
          className="mt-3 max-w-form"
          onChange={({ target }) => {
            const [issue, option] = target.value.split(' ')
            if (issue && option) onChange([...lines, { issue, option, text: '' }])
          }}
        >
          <option value="">{t('chooseOption')}</option>
          {rest.map((each) => (
            <option key={`${each.issue} ${each.option}`} value={`${each.issue} ${each.option}`}>
              {nameOf(each)}
            </option>
          ))}
        </SelectField>
      )}
    </fieldset>
  )
}
