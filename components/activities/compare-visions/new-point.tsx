'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-area-field'
import { Toggle } from '@/components/ui/toggle'
import { MOST_POINTS, POINT_LIMIT, pointSchema } from '@/lib/activities/compare-visions/answer'
import { newId } from '@/lib/ids'
import { useComparing } from './comparing'
import type { OwnComparison } from './own-comparison'

/** A reason of one's own, tied to a vision and perhaps to an aim. */
export function NewPoint({ own }: { own: OwnComparison }) {
  const t = useTranslations('activities.compare-visions.points')
  const { visions, looks, aims } = useComparing()
  const [text, setText] = useState('')
  const [side, setSide] = useState<'for' | 'against'>('for')
  const [vision, setVision] = useState(visions[0]!.id)
  const [aim, setAim] = useState('')
  const [strength, setStrength] = useState<'1' | '2' | '3'>('2')
  const typed = pointSchema.safeParse({ vision, aim: aim || null, side, text, strength: Number(strength) })
  const full = Object.keys(own.read()?.points ?? {}).length >= MOST_POINTS
  return (
    <form
      className="mt-4 grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!typed.success || full) return
        own.argue(newId<string>(), typed.data)
        setText('')
      }}
    >
      <TextAreaField
        label={t('new')}
        hint={full ? t('full', { most: MOST_POINTS }) : t('newHint')}
        rows={2}
        dir="auto"
        maxLength={POINT_LIMIT}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="grid gap-3">
        <SelectField label={t('vision')} value={vision} onChange={({ target }) => setVision(target.value)}>
          {looks.map(({ id, letter, name }) => (
            <option key={id} value={id}>
              {letter} {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('aim')} value={aim} onChange={({ target }) => setAim(target.value)}>
          <option value="">{t('anyAim')}</option>
          {aims.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <Toggle
        label={t('side')}
        value={side}
        onChange={setSide}
        options={[
          { value: 'for', label: t('sideFor') },
          { value: 'against', label: t('sideAgainst') },
        ]}
      />
      <Toggle
        label={t('howStrong')}
        labelShown
        value={strength}
        onChange={setStrength}
        options={(['1', '2', '3'] as const).map((value) => ({ value, label: t(`strength.${value}`) }))}
      />
      <Button type="submit" disabled={!typed.success || full} className="justify-self-start">
        {t('add')}
      </Button>
    </form>
  )
}
