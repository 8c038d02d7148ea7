import { describe, expect, it } from 'vitest'
import { mobilityScenario } from './migration/scenario/scenario'
import { parseScenario, parseScenarioFile } from './parse-scenario'

/** The built-in scenario with one entry changed. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(mobilityScenario) as unknown
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce((part, key) => (part as Record<string, unknown>)[key], copy) as Record<string, unknown>
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}
const errorsOf = (json: unknown) => {
  const parsed = parseScenario(json)
  return parsed.ok ? [] : parsed.errors.map(({ path, code }) => `${path} ${code}`)
}

describe('reading a scenario', () => {
  it('takes one that keeps every rule, also from a file', () => {
    expect(parseScenario(mobilityScenario)).toMatchObject({ ok: true, value: { id: 'mobility-and-readmission' } })
    expect(parseScenarioFile(JSON.stringify(mobilityScenario)).ok).toBe(true)
    expect(parseScenarioFile('{')).toMatchObject({ errors: [{ path: '', code: 'not-json' }] })
  })

  const goal = 'delegations.0.brief.goals.0'
  it.each([
    ['no minutes', 'minutes', undefined, 'minutes missing'],
    ['an entry that is not there', 'secret', 1, 'secret unknown-key'],
    ['a code that is none', 'delegations.1.code', 'T', 'delegations[1].code code'],
    [
      'points that are not whole',
      `${goal}.points`,
      { few: 1.5, some: 1, many: 1 },
      'delegations[0].brief.goals[0].points.few points',
    ],
    [
      'points beyond 100',
      'delegations.0.brief.alternative.points',
      101,
      'delegations[0].brief.alternative.points points',
    ],
    ['an issue that is not there', `${goal}.issue`, 'no', 'delegations[0].brief.goals[0].issue unknown-entry'],
    [
      'two goals for one issue',
      'delegations.0.brief.goals.1.issue',
      'visas',
      'delegations[0].brief.goals[1].issue duplicate',
    ],
    [
      'an option without points',
      `${goal}.points`,
      { few: 1, some: 1 },
      'delegations[0].brief.goals[0].points.many missing',
    ],
    [
      'points for no option',
      `${goal}.points`,
      { few: 1, some: 1, many: 1, all: 1 },
      'delegations[0].brief.goals[0].points.all unknown-entry',
    ],
    [
      'a red line at no option',
      'delegations.0.brief.redLines.0.option',
      'no',
      'delegations[0].brief.redLines[0].option unknown-entry',
    ],
    [
      'the same in a role',
      'delegations.2.roles.1.brief.redLines',
      [{ issue: 'no', option: 'few', text: 'T' }],
      'delegations[2].roles[1].brief.redLines[0].issue unknown-entry',
    ],
    ['news for nobody', 'injects.0.audience.0', 'no', 'injects[0].audience[0] unknown-entry'],
    ['news after the end', 'injects.0.at', 91, 'injects[0].at too-late'],
    ['two delegations of one id', 'delegations.1.id', 'halvia', 'delegations[1].id duplicate'],
    ['more people than roles', 'people.most', 31, 'people.most too-few-places'],
    ['fewer people than delegations', 'people.least', 5, 'people.least empty-delegations'],
    ['most below least', 'people.most', 11, 'people.most backwards'],
    ['a course that takes another time', 'guide.course.0.minutes', 20, 'guide.course wrong-sum'],
    ['a source that is not there', 'issues.0.source.id', 'S9', 'issues[0].source.id unknown-source'],
    ['a language that is missing', 'setting', { en: 'T' }, 'setting missing-language'],
  ])('names %s by its path', (_, path, value, error) => {
    expect(errorsOf(changed(path, value))).toContain(error)
  })
})
