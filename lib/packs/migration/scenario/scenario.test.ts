import { describe, expect, it } from 'vitest'
import { scenarioSchema, type Scenario } from '../../scenario'
import { crossesRedLine, packagesOf, pointsFor, possibleDeals } from '../../scenario-score'
import { LANGUAGES, say, type Text } from '../../text'
import { isText, walk } from '../../walk-pack'
import { mobilityScenario } from './scenario'

const scenario: Scenario = scenarioSchema.parse(mobilityScenario)
const { delegations, issues, injects } = scenario

function everyText(): { path: string; text: Text }[] {
  const found: { path: string; text: Text }[] = []
  walk(scenarioSchema, scenario, (schema, value, path) => {
    if (isText(schema)) found.push({ path: path.join('.'), text: value as Text })
  })
  return found
}
const pathsWhere = (wrong: (text: Exclude<Text, string>) => boolean) =>
  everyText().flatMap(({ path, text }) => (typeof text !== 'string' && wrong(text) ? [path] : []))

describe('the deal in the built-in role-play', () => {
  const { packages, bargain } = possibleDeals(scenario)
  if (bargain?.kind !== 'deals') throw new Error('no deal is possible')
  const deals = bargain.feasible.map((at) => packages[at]!)
  const worth = deals.map((deal) => delegations.map((each) => pointsFor(each, deal)))
  const alternatives = delegations.map(({ brief }) => brief.alternative.points)

  it('exists: a package leaves nobody worse off than no agreement, and crosses no red line', () => {
    expect(deals.length).toBeGreaterThan(0)
    for (const deal of deals) expect(delegations.filter((each) => crossesRedLine(each, deal))).toEqual([])
    for (const row of worth) row.forEach((points, i) => expect(points).toBeGreaterThanOrEqual(alternatives[i]!))
    expect(worth.some((row) => row.every((points, i) => points > alternatives[i]!))).toBe(true)
  })

  it('is not obvious: one package in a hundred, and not the middle of everything', () => {
    expect([packagesOf(scenario).length, deals.length]).toEqual([729, 7])
    const middle = Object.fromEntries(issues.map(({ id, options }) => [id, options[1]!.id]))
    const short = delegations.filter((each) => pointsFor(each, middle) < each.brief.alternative.points)
    expect(short.map(({ id }) => id)).toEqual(['tamsela', 'orowe', 'kardoun'])
  })

  it('is nobody’s wish and not the best for all: who gains most remains to be settled', () => {
    expect(bargain.efficient.length).toBeGreaterThan(1)
    const best = delegations.map((_, i) => Math.max(...worth.map((row) => row[i]!)))
    expect(worth.filter((row) => row.every((points, i) => points === best[i]))).toEqual([])
    for (const row of worth) expect(Math.max(...row)).toBeLessThan(100)
  })

  it('is as the teacher’s guide tells it', () => {
    for (const deal of deals) {
      expect(deal.visas).toBe('some')
      expect(['change', 'portable']).toContain(deal.rights)
      expect(['report', 'panel']).toContain(deal.review)
      const paid = deal.fund === 'large'
      const freed = deal.fund === 'medium' && deal.returns === 'voluntary' && deal.term === 'five-years'
      expect(paid || freed).toBe(true)
    }
    expect(deals.some((deal) => deal.fund === 'large' && deal.returns === 'own-citizens')).toBe(true)
    expect(deals.some((deal) => deal.fund === 'medium')).toBe(true)
  })

  it('is measured alike for everyone: the best of every issue makes 100 points, and no brief is silent on one', () => {
    for (const { brief } of delegations) {
      expect(brief.goals.map(({ issue }) => issue)).toEqual(issues.map(({ id }) => id))
      expect(brief.goals.reduce((sum, { points }) => sum + Math.max(...Object.values(points)), 0)).toBe(100)
      expect([brief.redLines.length, brief.facts.length]).toEqual([1, 2])
    }
  })
})

describe('the built-in role-play', () => {
  it('is complete in English and French, and each text is a translation', () => {
    expect(scenario.languages).toEqual([...LANGUAGES])
    expect(everyText().length).toBeGreaterThan(200)
    expect(everyText().filter(({ text }) => typeof text === 'string')).toEqual([])
    expect(pathsWhere(({ en, fr }) => en!.length > 40 && fr === en)).toEqual([])
    const ratio = ({ en, fr }: Exclude<Text, string>) => fr!.length / en!.length
    expect(pathsWhere((text) => text.en!.length > 40 && (ratio(text) < 0.8 || ratio(text) > 1.7))).toEqual([])
  })

  it('keeps French spacing, and a space that does not break inside numbers', () => {
    expect(pathsWhere(({ fr }) => / [:;?!»%]|« |'|\d \d{3}/.test(fr!))).toEqual([])
  })

  it('gives twelve to thirty people a role of their own, two to five in a delegation', () => {
    expect(scenario.people).toEqual({ least: 12, most: 30 })
    for (const { roles } of delegations) expect(roles).toHaveLength(5)
  })

  it('lets states alone vote, and everyone speak', () => {
    expect(delegations.filter(({ rights }) => rights.votes).map(({ code }) => code)).toEqual([
      'HAL',
      'TAM',
      'ORO',
      'KAR',
    ])
    expect(delegations.every(({ rights }) => rights.speaks)).toBe(true)
  })

  it('favours no delegation by the length of its brief', () => {
    for (const language of LANGUAGES) {
      const lengths = delegations.map((each) => {
        let length = say(each.profile, language).length
        for (const text of [...each.brief.goals, ...each.brief.redLines, each.brief.alternative])
          length += say(text.text, language).length
        return length
      })
      expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.5)
    }
  })

  it('says of everything invented that it is ours, and where the idea comes from', () => {
    const real = ['S0', 'S4']
    for (const { source, also } of [...delegations, ...issues]) {
      expect(source.id).toBe('ours')
      expect(also?.some(({ id }) => real.includes(id))).toBe(true)
    }
  })

  it('has its news at moments when delegations negotiate', () => {
    expect(injects.map(({ at }) => at)).toEqual([25, 40, 55])
  })
})
