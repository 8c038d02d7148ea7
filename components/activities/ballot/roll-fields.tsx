'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Choice } from '@/components/ui/choice'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { Ballot, VoterId } from '@/lib/workshop/ballot'
import { useBalloting } from './balloting'
import type { Attendance, RollForm } from './edit-ballot'
import type { Elector } from './use-electorate'
import { VoterName } from './voter-name'
import { isSecret } from '@/lib/workshop/ballot'
import { isRankingMethod } from './edit-ballot'

/** The chair's roll: for each voter whether it is there, votes through another, or is away; and its weight where they differ. */
export function RollFields({
  electorate,
  roll,
  method,
  onChange,
}: {
  electorate: readonly Elector[]
  roll: RollForm
  method: Ballot['method']
  onChange: (roll: RollForm) => void
}) {
  const t = useTranslations('activities.ballot.rollForm')
  const { nameOf } = useBalloting()
  const [weighted, setWeighted] = useState(false)
  const attend = (voter: VoterId, how: Attendance) =>
    onChange({ ...roll, attendance: new Map(roll.attendance).set(voter, how) })
  const secret = isSecret({ method })
  return (
    <fieldset className="grid gap-3">
      <legend className="text-15 font-semibold">{t('title')}</legend>
      <p className="text-13 text-ink-2">{t('hint')}</p>
      <ol className="border-t border-hair">
        {electorate.map(({ id, castable }) => {
          const how = roll.attendance.get(id) ?? 'present'
          const { name } = nameOf(id)
          return (
            <li key={id} className="grid items-center gap-x-4 border-b border-hair py-2 sm:grid-cols-[1fr_15rem_auto]">
              <span className="min-w-0 text-15 wrap-anywhere">
                <VoterName {...nameOf(id)} />
                {!castable && <span className="block text-13 text-ink-2">{t('noHead')}</span>}
              </span>
              <SelectField
                label={t('attendance', { name })}
                labelHidden
                value={typeof how === 'string' ? how : `by ${how.by}`}
                onChange={({ target }) => {
                  const { value } = target
                  attend(id, value.startsWith('by ') ? { by: value.slice(3) as VoterId } : (value as 'present'))
                }}
              >
                <option value="present">{t('present')}</option>
                {!isRankingMethod(method) && <option value="present-and-voting">{t('presentAndVoting')}</option>}
                <option value="absent">{t('absent')}</option>
                <optgroup label={t('represented')}>
                  {electorate
                    .filter((other) => other.id !== id)
                    .map((other) => (
                      <option key={other.id} value={`by ${other.id}`}>
                        {t('by', { name: nameOf(other.id).name })}
                      </option>
                    ))}
                </optgroup>
              </SelectField>
              {weighted && !secret && (
                <TextField
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={1000}
                  className="w-20"
                  label={t('weight', { name })}
                  labelHidden
                  value={roll.weights.get(id) ?? '1'}
                  onChange={({ target }) => onChange({ ...roll, weights: new Map(roll.weights).set(id, target.value) })}
                />
              )}
            </li>
          )
        })}
      </ol>
      {!secret && (
        <Choice
          kind="checkbox"
          label={t('weighted')}
          hint={t('weightedHint')}
          checked={weighted}
          onChange={({ target }) => {
            setWeighted(target.checked)
            if (!target.checked) onChange({ ...roll, weights: new Map() })
          }}
        />
      )}
    </fieldset>
  )
}
