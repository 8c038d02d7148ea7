import { mobilityScenario } from '@/lib/packs/migration/scenario/scenario'
import { parseScenario, parseScenarioFile } from '@/lib/packs/parse-scenario'
import type { Scenario } from '@/lib/packs/scenario'
import { say, type Language } from '@/lib/packs/text'
import { Failure } from '@/lib/wire/failures'
import type { Delegation } from '@/lib/workshop/delegation'

/** The role-play that is chosen: the built-in one, or that of a file. @throws Failure badScenario */
export function readScenario(chosen: 'built-in' | { file: string }): Scenario {
  const read = chosen === 'built-in' ? parseScenario(mobilityScenario) : parseScenarioFile(chosen.file)
  if (!read.ok) throw new Failure('badScenario')
  return read.value
}

/** Its delegations, in its order. */
export const playingDelegations = (scenario: Scenario, language: Language): Omit<Delegation, 'id' | 'order'>[] =>
  scenario.delegations.map(({ name, code, rights }) => ({ name: say(name, language).slice(0, 100), code, ...rights }))
