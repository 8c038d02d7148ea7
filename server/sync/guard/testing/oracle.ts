import * as Y from 'yjs'
import { activities } from '@/lib/activities/registry'
import type { Who } from '@/lib/workshop/permissions'
import type { Step } from '@/lib/workshop/step'
import type { World } from './world'

/**
 * The rules once more, slow and obvious, sharing no code with the guard: compares the document's plain values
 * before and after, and says what changed that this person may not change.
 */
export function forbiddenChanges(world: World, before: Record<string, unknown>, who: Who): string[] {
  const after = world.picture()
  const steps = new Map<string, Step>(world.steps.map((step) => [step.id, step]))
  const found: string[] = []
  for (const root of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (root === 'boards') {
      found.push(...boardChanges(world, before.boards as Boards, after.boards as Boards, who))
      continue
    }
    if (root !== 'answers') {
      if (JSON.stringify(before[root]) !== JSON.stringify(after[root])) found.push(`root ${root} changed`)
      continue
    }
    const was = before.answers as Record<string, Record<string, unknown>>
    const is = after.answers as Record<string, Record<string, unknown>>
    if (Object.keys(was).sort().join() !== Object.keys(is).sort().join()) found.push('the set of steps changed')
    for (const [id, entries] of Object.entries(is)) {
      for (const participant of new Set([...Object.keys(entries), ...Object.keys(was[id] ?? {})])) {
        const value = entries[participant]
        if (JSON.stringify(value) === JSON.stringify(was[id]?.[participant])) continue
        const step = steps.get(id)
        if (participant !== who.participant) found.push(`answer of ${participant} changed by ${who.participant}`)
        if (who.role === 'observer' || who.standing === 'adviser')
          found.push(`an answer by ${who.role}, ${who.standing}`)
        const late = step?.gate === 'closed' && world.now - (step.closedAt ?? 0) > 3000
        if (!step || late) found.push(`an answer to step ${id}, which takes none`)
        if (step?.sees !== 'everything') found.push(`an answer to blind step ${id}, outside its desk`)
        if (step?.audience && !step.audience.includes(who.delegation!)) found.push('an answer to a step for others')
        if (step?.contributors === 'heads' && who.standing !== 'head') found.push('an answer in the place of a head')
        const votes = step?.kind === 'ideas-board' ? Object.values((value as { votes?: object })?.votes ?? {}) : null
        if (votes && (step!.id === world.alone.id || votes.reduce((sum, dots) => sum + dots, 0) > 5))
          found.push('dots before their time, or too many')
        else if (
          votes
            ? votes.some((dots) => !Number.isInteger(dots) || dots < 1)
            : value !== undefined && !activities['weigh-aims'].answer.safeParse(value).success
        )
          found.push('a value that does not fit')
      }
    }
  }
  return found
}

type Boards = Record<string, Record<string, Record<string, unknown>>>

/** What of the boards this person may not have changed: anything but their own notes, and groups and places of open ones. */
function boardChanges(world: World, was: Boards, is: Boards, who: Who): string[] {
  const found: string[] = []
  if (Object.keys(was).sort().join() !== Object.keys(is).sort().join()) return ['the set of boards changed']
  for (const [step, parts] of Object.entries(is)) {
    if (Object.keys(parts).sort().join() !== 'groups,items,places') found.push('the parts of a board changed')
    for (const [part, entries] of Object.entries(parts)) {
      for (const key of new Set([...Object.keys(entries), ...Object.keys(was[step]![part] ?? {})])) {
        const value = entries[key] as Record<string, unknown> | undefined
        if (JSON.stringify(value) === JSON.stringify(was[step]![part]?.[key])) continue
        if (step !== world.board.id) found.push('a board that is not open')
        if (who.role === 'observer' || who.standing === 'adviser') found.push(`a board written by ${who.role}`)
        if (part === 'items' && key.slice(0, 16) !== who.participant) found.push('a note of somebody else')
        const only = { items: 'text', groups: 'name', places: 'group' }[part]!
        if (value !== undefined && (Object.keys(value).join() !== only || typeof value[only] !== 'string'))
          found.push(`a value that does not fit ${part}`)
      }
    }
  }
  return found
}

/** Whatever plain values do not show: live items of anyone but the server that do not lie at `answers/<step>/<holder>` or on a board. */
export function strayItems(world: World): string[] {
  const found: string[] = []
  for (const [client, structs] of world.doc.store.clients) {
    const holder = world.holders.get(client)
    if (holder === 'server') continue
    for (const struct of structs) {
      if (struct.deleted || !(struct instanceof Y.Item)) continue
      const parent = struct.parent as Y.AbstractType<unknown>
      const grandparent = parent._item?.parent
      const answers = world.doc.share.get('answers')
      const onBoard =
        (grandparent as Y.AbstractType<unknown> | null)?._item?.parent === world.doc.share.get('boards') &&
        (parent._item!.parentSub !== 'items' || struct.parentSub?.slice(0, 16) === holder)
      const own = onBoard || (grandparent === answers && struct.parentSub === holder)
      if (!own || !(struct.content instanceof Y.ContentAny)) {
        found.push(`item ${client}:${struct.id.clock} of ${holder ?? 'nobody'} under key ${struct.parentSub}`)
      }
    }
  }
  if (world.doc.store.pendingStructs || world.doc.store.pendingDs) found.push('something is parked')
  return found
}
