import { mobilityScenario } from '@/lib/packs/migration/scenario/scenario'
import { parseScenario } from '@/lib/packs/parse-scenario'
import type { Scenario } from '@/lib/packs/scenario'

/** The built-in scenario in which every sealed sentence says whose it is, and is found again wherever it turns up. */
export function canaryScenario(facilitatorsRead: boolean): Scenario {
  const read = parseScenario(mobilityScenario)
  if (!read.ok) throw new Error('the built-in scenario is broken')
  return {
    ...read.value,
    facilitatorsRead,
    delegations: read.value.delegations.map((each) => ({
      ...each,
      brief: marked(each.brief, `${each.id}.brief`),
      roles: each.roles.map((role) => ({ ...role, brief: marked(role.brief, `${each.id}.${role.id}`) })),
    })),
    injects: read.value.injects.map((each) => ({
      ...each,
      title: canary(`news.${each.id}`),
      text: canary(`news.${each.id}`),
      question: canary(`news.${each.id}`),
    })),
    guide: { ...read.value.guide, solution: canary('guide') },
  }
}

export const canary = (whose: string): string => `<canary:${whose}>`

/** Whose canaries are in what somebody received, in order. */
export function canariesIn(received: readonly (Uint8Array | string)[]): string[] {
  const text = received.map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('latin1'))).join('')
  return [...new Set([...text.matchAll(/<canary:([\w.-]+)>/g)].map(([, whose]) => whose!))].sort()
}

/** The same with every text in it replaced; a text is a string by itself or one for each language. */
function marked<T>(value: T, whose: string): T {
  const walk = (part: unknown, key: string): unknown => {
    if (Array.isArray(part)) return part.map((each) => walk(each, key))
    if (typeof part === 'string') return key === 'text' || key === 'facts' || key === 'task' ? canary(whose) : part
    if (typeof part !== 'object' || part === null) return part
    if ('en' in part) return canary(whose)
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, walk(each, name)]))
  }
  return walk(value, '') as T
}
