import { mobilityScenario } from '@/lib/packs/migration/scenario/scenario'
import type { Pack } from '@/lib/packs/pack'
import { parseScenario, parseScenarioFile } from '@/lib/packs/parse-scenario'
import type { Scenario } from '@/lib/packs/scenario'
import { say, type Language } from '@/lib/packs/text'
import { Failure } from '@/lib/wire/failures'
import { activities } from '@/lib/activities/registry'
import type { Delegation } from '@/lib/workshop/delegation'
import { PLAIN_TERMS } from '@/lib/workshop/step'
import type { Plan } from './make-workshop'

/** The role-play that is chosen: the built-in one, or that of a file. @throws Failure badScenario */
export function readScenario(chosen: 'built-in' | { file: string }): Scenario {
  const read = chosen === 'built-in' ? parseScenario(mobilityScenario) : parseScenarioFile(chosen.file)
  if (!read.ok) throw new Failure('badScenario')
  return read.value
}

/** Its delegations, in its order. */
export const playingDelegations = (scenario: Scenario, language: Language): Omit<Delegation, 'id' | 'order'>[] =>
  scenario.delegations.map(({ name, code, rights }) => ({ name: say(name, language).slice(0, 100), code, ...rights }))

const DEBRIEF = {
  title: { en: 'Look back', fr: 'Retour' },
  instruction: {
    en: 'Step out of your role. What did you expect, what came of it, and what do you take away?',
    fr: 'Sortez de votre rôle. Qu’attendiez-vous, qu’en est-il sorti, et qu’en retenez-vous ?',
  },
} as const

/** The agenda of a role-play ends with a debrief, unless it has one. */
export function withDebrief(steps: Plan['steps'], pack: Pack, language: Language): Plan['steps'] {
  if (steps.some(({ kind }) => kind === 'debrief')) return steps
  return [
    ...steps,
    {
      ...PLAIN_TERMS,
      kind: 'debrief',
      title: say(DEBRIEF.title, language),
      instruction: say(DEBRIEF.instruction, language),
      minutes: 15,
      gate: 'draft',
      settings: activities.debrief.begin(pack),
    },
  ]
}
