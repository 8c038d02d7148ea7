'use client'
import { useTranslations } from 'next-intl'
import { useSound } from '../lead/use-sound'
import { goTo } from '../place'
import { useWorkshop } from '../use-workshop'
import type { Action } from './action'
import { useActions } from './actions-provider'

const FOR_ALL = ['now', 'people', 'speakers'] as const
const FOR_FACILITATORS = [...FOR_ALL, 'reasons', 'lobby', 'delegations', 'settings'] as const

/** Every part of the workshop and every step to go to, and this device's own sound. Draws nothing. */
export function GoActions() {
  const t = useTranslations('workshop.actions')
  const { steps, facilitates } = useWorkshop()
  const [sounds, setSounds] = useSound()
  const go: Action[] = [
    ...(facilitates ? FOR_FACILITATORS : FOR_ALL).map((at) => ({
      id: `go-${at}`,
      group: 'go' as const,
      label: t(`goTo.${at}`),
      run: () => goTo({ at }),
      ...(at === 'speakers' && { key: 's' }),
    })),
    ...steps.map((step, index) => ({
      id: `go-${step.id}`,
      group: 'go' as const,
      label: t('toStep', { number: index + 1, title: step.title }),
      run: () => goTo({ at: 'step', step: step.id }),
    })),
  ]
  const sound: Action = {
    id: 'sound',
    group: 'own',
    label: t(sounds ? 'sound.off' : 'sound.on'),
    run: () => setSounds(!sounds),
  }
  useActions([...go, sound])
  return null
}
