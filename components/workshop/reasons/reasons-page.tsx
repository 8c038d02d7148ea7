'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import type { Projected } from '@/lib/workshop/stage'
import { useStage } from '../lead/use-stage'
import { useCommand } from '../use-command'
import { useUndo } from '../use-undo'
import { useWorkshop } from '../use-workshop'
import { Quote } from './quote'
import { isWritten, useReasons, type Written } from './use-reasons'

const ANY = ''
const NO_ONE = '-'

/** What people wrote in a step, by what it is about and by delegation; chosen ones are on the room screen, and nothing else is. */
export function ReasonsPage() {
  const t = useTranslations('workshop.reasons')
  const language = useLocale()
  const { steps, now, first } = useWorkshop()
  const { projected } = useStage()
  const room = useWorkshopRoom()
  const delegations = useView(room.delegations)
  const { give, pending } = useCommand()
  const { offer, note } = useUndo()
  const offered = steps.filter(isWritten)
  const [wanted, setWanted] = useState<string | null>(null)
  const [about, setAbout] = useState(ANY)
  const [delegation, setDelegation] = useState(ANY)
  const [named, setNamed] = useState(true)
  const step = offered.find(({ id }) => id === (wanted ?? now?.id)) ?? offered.at(-1) ?? null
  const written = useReasons(step, language)
  const abouts = [...new Set(written.map((each) => each.about ?? NO_ONE))].sort()
  const shown = written.filter(
    (each) =>
      (about === ANY || (each.about ?? NO_ONE) === about) && (delegation === ANY || each.delegation === delegation),
  )
  const { workshop } = first
  const onScreen = (each: Written, among: readonly Projected[] = projected): Projected | undefined =>
    among.find((one) => one.step === step?.id && one.text === each.reason.text)

  const show = async (each: Written) => {
    const { participant, reason } = each
    if (!(await give('project-reason', { step: step!.id, participant, reason: reason.id, withDelegation: named })))
      return
    offer(t('nowShown'), () => {
      const up = onScreen(each, room.stage.read()?.projected)
      if (up) void give('take-down-reason', { workshop, reason: up.id })
    })
  }
  return (
    <>
      <h1 className="text-30">{t('title')}</h1>
      <p className="measure text-15 text-ink-2">{t('lede')}</p>
      {projected.length > 0 && (
        <section aria-label={t('onScreen')} className="mt-6 border-t-2 border-ink pt-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 className="text-18 font-semibold">{t('onScreen')}</h2>
            <Button look="text" onClick={() => void give('take-down-reason', { workshop })}>
              {t('allDown')}
            </Button>
          </div>
          <ul>
            {projected.map((each) => (
              <Quote key={each.id} text={each.text} delegation={each.delegation}>
                <Button look="text" onClick={() => void give('take-down-reason', { workshop, reason: each.id })}>
                  {t('down')}
                </Button>
              </Quote>
            ))}
          </ul>
        </section>
      )}
      {step === null ? (
        <p className="mt-6 border-t border-hair py-4 text-15 text-ink-2">{t('noStep')}</p>
      ) : (
        <section aria-label={t('written')} className="mt-8">
          <div className="flex flex-wrap gap-x-6 gap-y-3">
            <SelectField
              label={t('step')}
              value={step.id}
              onChange={({ target }) => {
                setWanted(target.value)
                setAbout(ANY)
              }}
              className="w-48"
            >
              {offered.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t('about')}
              value={about}
              onChange={({ target }) => setAbout(target.value)}
              className="w-48"
            >
              <option value={ANY}>{t('any')}</option>
              {abouts.map((name) => (
                <option key={name} value={name}>
                  {name === NO_ONE ? t('between') : name}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t('delegation')}
              value={delegation}
              onChange={({ target }) => setDelegation(target.value)}
              className="w-48"
            >
              <option value={ANY}>{t('any')}</option>
              {[...delegations.values()]
                .sort((a, b) => a.order - b.order)
                .map(({ id, code, name }) => (
                  <option key={id} value={id}>
                    {code} {name}
                  </option>
                ))}
            </SelectField>
          </div>
          <label className="mt-3 flex min-h-11 items-center gap-3 text-15">
            <input
              type="checkbox"
              checked={named}
              onChange={(event) => setNamed(event.target.checked)}
              className="size-5 accent-accent"
            />
            {t('withDelegation')}
          </label>
          <p role="status" className="py-2 text-13 text-ink-3">
            {written.length === 0 ? t('none') : t('count', { count: shown.length, of: written.length })}
          </p>
          <ul className="border-t border-hair">
            {shown.map((each) => {
              const up = onScreen(each)
              return (
                <Quote key={each.key} text={each.reason.text} delegation={each.delegation} about={each.about}>
                  {up ? (
                    <Button look="text" onClick={() => void give('take-down-reason', { workshop, reason: up.id })}>
                      {t('down')}
                    </Button>
                  ) : (
                    <Button pending={pending} onClick={() => void show(each)}>
                      {t('show')}
                    </Button>
                  )}
                </Quote>
              )
            })}
          </ul>
        </section>
      )}
      {note}
    </>
  )
}
