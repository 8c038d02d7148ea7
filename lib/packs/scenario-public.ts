import type { Scenario } from './scenario'

/** What everyone at the table may know of a role-play: no brief, no news, no guide. */
export interface PublicScenario extends Pick<
  Scenario,
  'title' | 'summary' | 'minutes' | 'people' | 'setting' | 'issues' | 'facilitatorsRead'
> {
  readonly delegations: readonly (Pick<Scenario['delegations'][number], 'id' | 'name' | 'code' | 'profile'> & {
    readonly roles: readonly Pick<Scenario['delegations'][number]['roles'][number], 'id' | 'title'>[]
  })[]
}

/** Named field by field, so that a field added to briefs is not told by accident. */
export const publicScenario = (scenario: Scenario): PublicScenario => ({
  title: scenario.title,
  summary: scenario.summary,
  minutes: scenario.minutes,
  people: scenario.people,
  setting: scenario.setting,
  issues: scenario.issues,
  facilitatorsRead: scenario.facilitatorsRead,
  delegations: scenario.delegations.map(({ id, name, code, profile, roles }) => ({
    id,
    name,
    code,
    profile,
    roles: roles.map(({ id, title }) => ({ id, title })),
  })),
})
