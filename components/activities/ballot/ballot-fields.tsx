'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextField } from '@/components/ui/text-field'
import { Toggle } from '@/components/ui/toggle'
import type { Ballot } from '@/lib/workshop/ballot'
import { isRankingMethod, MOTION_LIMIT, OPTION_LIMIT, type BallotForm, type BallotProblem } from './edit-ballot'
import { votesWithoutNames } from '@/lib/workshop/chatham'
import { useChatham, withoutNames } from './use-chatham'

const METHODS: readonly Ballot['method'][] = ['show-of-hands', 'roll-call', 'secret', 'ranking', 'secret-ranking']
const MOST_OPTIONS = 12

/** What is put to the vote, and by which rule. */
export function BallotFields({
  form,
  problems,
  onChange,
}: {
  form: BallotForm
  problems: ReadonlyMap<string, BallotProblem>
  onChange: (form: BallotForm) => void
}) {
  const t = useTranslations('activities.ballot')
  const ofChatham = useTranslations('chatham.hidden.votes')
  const errorOf = (field: string) => {
    const problem = problems.get(field)
    return problem && t(`edit.${problem}`)
  }
  const chatham = useChatham()
  const edit = (next: Partial<BallotForm>) => onChange(withoutNames({ ...form, ...next }, chatham))
  return (
    <div className="grid gap-5">
      <TextAreaField
        label={t('edit.motion')}
        hint={t('edit.motionHint')}
        rows={2}
        maxLength={MOTION_LIMIT}
        dir="auto"
        value={form.motion}
        error={errorOf('motion')}
        onChange={({ target }) => edit({ motion: target.value })}
      />
      <SelectField
        label={t('edit.method')}
        hint={t(`methodHint.${form.method}`)}
        value={form.method}
        onChange={({ target }) => edit({ method: target.value as Ballot['method'] })}
      >
        {METHODS.map((method) => (
          <option key={method} value={method} disabled={!votesWithoutNames(chatham, { method, per: form.per })}>
            {t(`method.${method}`)}
          </option>
        ))}
      </SelectField>
      {chatham !== null && <p className="text-13 text-ink-2">{ofChatham(chatham)}</p>}
      {isRankingMethod(form.method) && (
        <Options options={form.options} errorOf={errorOf} onChange={(options) => edit({ options })} />
      )}
      <Toggle
        label={t('edit.per')}
        labelShown
        value={form.per}
        onChange={(per) => edit({ per })}
        options={(['delegation', 'person'] as const).map((per) => ({ value: per, label: t(`edit.perOne.${per}`) }))}
      />
      {!isRankingMethod(form.method) && (
        <Toggle
          label={t('edit.majority')}
          labelShown
          value={form.majority}
          onChange={(majority) => edit({ majority })}
          options={(['simple', 'two-thirds'] as const).map((majority) => ({
            value: majority,
            label: t(`majority.${majority}`),
          }))}
        />
      )}
      <TextField
        type="number"
        inputMode="numeric"
        min={0}
        className="max-w-60"
        label={t('edit.quorum')}
        hint={t('edit.quorumHint')}
        value={form.quorum}
        error={errorOf('quorum')}
        onChange={({ target }) => edit({ quorum: target.value })}
      />
    </div>
  )
}

function Options({
  options,
  errorOf,
  onChange,
}: {
  options: readonly string[]
  errorOf: (field: string) => string | undefined
  onChange: (options: string[]) => void
}) {
  const t = useTranslations('activities.ballot.edit')
  return (
    <div className="grid gap-4">
      {options.map((option, at) => (
        <div key={at} className="flex items-start gap-3">
          <TextField
            className="min-w-0 grow"
            label={t('option', { number: at + 1 })}
            value={option}
            maxLength={OPTION_LIMIT}
            dir="auto"
            error={errorOf(`options.${at}`)}
            onChange={({ target }) => onChange(options.map((each, place) => (place === at ? target.value : each)))}
          />
          {options.length > 2 && (
            <Button
              look="text"
              className="mt-7"
              aria-label={t('removeOption', { number: at + 1 })}
              onClick={() => onChange(options.filter((_, place) => place !== at))}
            >
              {t('remove')}
            </Button>
          )}
        </div>
      ))}
      {options.length < MOST_OPTIONS && (
        <Button className="justify-self-start" onClick={() => onChange([...options, ''])}>
          {t('addOption')}
        </Button>
      )}
    </div>
  )
}
