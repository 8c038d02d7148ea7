'use client'
import { useTranslations } from 'next-intl'
import { Toggle } from '@/components/ui/toggle'
import { phaseSchema } from '@/lib/activities/ideas-board/settings'
import { SavingNote } from '../saving-note'
import { useSaving } from '../use-saving'
import { useIdeas } from './ideas'

/** For who runs the step: whether everyone writes alone, shares, or gives dots. */
export function PhaseChoice() {
  const t = useTranslations('activities.ideas-board.phase')
  const { step, settings } = useIdeas()
  const { outcome, save } = useSaving({ step })
  return (
    <section>
      <Toggle
        label={t('label')}
        labelShown
        value={settings.phase}
        disabled={outcome.kind === 'saving'}
        onChange={(phase) => void save({ ...settings, phase })}
        options={phaseSchema.options.map((phase) => ({ value: phase, label: t(`${phase}.name`) }))}
      />
      <p className="text-13 text-ink-2">{t(`${settings.phase}.told`)}</p>
      <SavingNote outcome={outcome} wrong="" />
    </section>
  )
}
