import type { Pack } from '@/lib/packs/pack'
import type { Text } from '@/lib/packs/text'
import type { TagKind, Topic } from '@/lib/papers/clause-tags'

export interface NamedTopic extends Topic {
  readonly name: Text
}

/** Everything of a pack that a paragraph may be about, with its names in every language. */
export function topicsOf(pack: Pack): NamedTopic[] {
  const all = (kind: TagKind, list: readonly { id: string; name: Text }[]) =>
    list.map(({ id, name }): NamedTopic => ({ kind, id, name, names: namesOf(name) }))
  return [
    ...all('aims', pack.aims),
    ...all('issues', pack.issueAreas),
    ...all('functions', pack.functions),
    ...all('actors', pack.actors),
  ]
}

const namesOf = (name: Text): string[] => (typeof name === 'string' ? [name] : Object.values(name))
