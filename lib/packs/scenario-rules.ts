import { packError, type PackError } from './pack-errors'
import { citationsAndLanguages, repeated } from './pack-rules'
import { scenarioSchema, type Goal, type RedLine, type Scenario } from './scenario'

type Path = readonly (string | number)[]

/** What one part of a scenario must be in view of the others. */
export function brokenScenarioRules(scenario: Scenario): PackError[] {
  return [
    ...repeats(scenario),
    ...briefs(scenario),
    ...injects(scenario),
    ...numbers(scenario),
    ...citationsAndLanguages(scenarioSchema, scenario),
  ]
}

function repeats({ issues, delegations, injects, sources }: Scenario): PackError[] {
  return [
    ...repeated(sources, 'id', ['sources']),
    ...repeated(issues, 'id', ['issues']),
    ...issues.flatMap(({ options }, at) => repeated(options, 'id', ['issues', at, 'options'])),
    ...repeated(delegations, 'id', ['delegations']),
    ...repeated(delegations, 'code', ['delegations']),
    ...delegations.flatMap(({ roles }, at) => repeated(roles, 'id', ['delegations', at, 'roles'])),
    ...repeated(injects, 'id', ['injects']),
  ]
}

function briefs(scenario: Scenario): PackError[] {
  return scenario.delegations.flatMap(({ brief, roles }, at) => [
    ...wants(scenario, brief, ['delegations', at, 'brief']),
    ...roles.flatMap((role, place) => wants(scenario, role.brief, ['delegations', at, 'roles', place, 'brief'])),
  ])
}

/** Goals and red lines speak of issues and options there are; a goal gives points to every option of its issue. */
function wants(
  { issues }: Scenario,
  { goals, redLines }: { goals: readonly Goal[]; redLines: readonly RedLine[] },
  path: Path,
): PackError[] {
  const optionsOf = (issue: string) => issues.find(({ id }) => id === issue)?.options.map(({ id }) => id)
  const unknown = (at: Path, value: string) => packError([...path, ...at], 'unknown-entry', { value })
  return [
    ...repeated(goals, 'issue', [...path, 'goals']),
    ...goals.flatMap(({ issue, points }, i) => {
      const options = optionsOf(issue)
      if (!options) return [unknown(['goals', i, 'issue'], issue)]
      const given = Object.keys(points)
      return [
        ...given.filter((id) => !options.includes(id)).map((id) => unknown(['goals', i, 'points', id], id)),
        ...options
          .filter((id) => !given.includes(id))
          .map((id) => packError([...path, 'goals', i, 'points', id], 'missing')),
      ]
    }),
    ...redLines.flatMap(({ issue, option }, i) => {
      const options = optionsOf(issue)
      if (!options) return [unknown(['redLines', i, 'issue'], issue)]
      return options.includes(option) ? [] : [unknown(['redLines', i, 'option'], option)]
    }),
  ]
}

function injects({ injects, delegations, minutes }: Scenario): PackError[] {
  const known = new Set(delegations.map(({ id }) => id))
  return injects.flatMap(({ at, audience = [] }, index) => [
    ...(at > minutes ? [packError(['injects', index, 'at'], 'too-late', { limit: minutes })] : []),
    ...audience.flatMap((id, place) =>
      known.has(id) ? [] : [packError(['injects', index, 'audience', place], 'unknown-entry', { value: id })],
    ),
  ])
}

function numbers({ people, delegations, guide, minutes }: Scenario): PackError[] {
  const places = delegations.reduce((sum, { roles }) => sum + roles.length, 0)
  const course = guide.course.reduce((sum, part) => sum + part.minutes, 0)
  return [
    ...(people.least > people.most ? [packError(['people', 'most'], 'backwards')] : []),
    ...(people.most > places ? [packError(['people', 'most'], 'too-few-places', { count: places })] : []),
    ...(people.least < delegations.length
      ? [packError(['people', 'least'], 'empty-delegations', { count: delegations.length })]
      : []),
    ...(course === minutes ? [] : [packError(['guide', 'course'], 'wrong-sum', { sum: course, wanted: minutes })]),
  ]
}
