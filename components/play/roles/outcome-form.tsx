'use client'
import { useLocale, useTranslations } from 'next-intl'
import { SelectField } from '@/components/ui/select-field'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import { say } from '@/lib/packs/text'
import type { PartProps } from '../roles-page'
import { Said } from '../said'

/** What was settled on each issue. Kept as it is chosen. */
export function OutcomeForm({ book, ask }: PartProps) {
  const t = useTranslations('play.debrief')
  const language = useLocale()
  const { first, info } = useWorkshop()
  const { give } = useCommand()
  const set = async (issue: string, option: string | null) => {
    await give('record-outcome', { workshop: first.workshop, outcome: { ...book.outcome, [issue]: option } })
    ask()
  }
  return (
    <section aria-label={t('outcome')} className="print:hidden">
      <h2 className="text-22">{t('outcome')}</h2>
      <p className="mt-1 measure text-15 text-ink-2">{t('outcomeText')}</p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        {book.scenario.issues.map(({ id, name, options }) => (
          <SelectField
            key={id}
            label={<Said text={name} />}
            value={book.outcome?.[id] ?? ''}
            disabled={info.archived}
            onChange={({ target }) => void set(id, target.value || null)}
          >
            <option value="">{t('open')}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {say(option.name, language)}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
    </section>
  )
}
