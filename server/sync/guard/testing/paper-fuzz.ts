import * as Y from 'yjs'
import { paperRoom } from '@/lib/document/paper-room'
import { newId, newUlid } from '@/lib/ids'
import type { Who } from '@/lib/workshop/permissions'
import { markSuggested } from '@/server/papers/mark-suggested'
import { member, PaperTable } from '@/server/papers/testing/paper-table'
import type { Id } from '../parse-update'
import {
  anyStruct,
  deletedStruct,
  encodeUpdate,
  gcStruct,
  textStruct,
  typeStruct,
  type RawStruct,
} from './encode-update'
import { forbiddenInPaper, forbiddenToSuggest, paperPicture } from './paper-oracle'

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** As `fuzz`, in a paper's room: honest people write with the real binding among crafted and damaged frames. */
export function fuzzPaper(
  frames: number,
  random: () => number,
): { faults: string[]; accepted: number; honest: number } {
  const report = { faults: [] as string[], accepted: 0, honest: 0 }
  for (let left = frames; left > 0 && report.faults.length === 0; left -= 300)
    round(Math.min(300, left), random, report)
  return report
}

function round(
  frames: number,
  random: () => number,
  report: { faults: string[]; accepted: number; honest: number },
): void {
  const table = new PaperTable(['Affirms one', 'Decides two', 'Invites three'], 2, Math.floor(random() * 1e6))
  const room = paperRoom(table.doc)
  const sealed = room.clauses.read()[1]!.id
  room.rulings.put('01', { clause: sealed, act: 'adopted', hash: 'a'.repeat(64), by: 'chair', at: 1 })
  const adopted = new Set<string>([sealed])
  const attackers = [member(), member({ role: 'observer' }), member({ standing: 'adviser' }), table.people[0]!.who]
  const sent: Uint8Array[] = []
  const suggests = random() < 0.5
  if (suggests) table.suggestOnly()

  for (let i = 0; i < frames && report.faults.length === 0; i++) {
    if (random() < 0.15) {
      const { replica } = table.people[1]!
      table.deliver(1)
      const open = replica.state.doc.content.content.findIndex((node) => node.attrs.id !== sealed)
      if (open >= 0) replica.type(open, 0, 'x')
      if (suggests && random() < 0.3 && open >= 0) replica.erase(open, 1, 2)
      if (!suggests && random() < 0.2 && open >= 0) replica.split(open, 1)
      sent.push(...replica.outbox)
      report.honest++
      const refused = table.send(1)
      if (refused && !refused.ok) report.faults.push(`an honest edit was refused: ${refused.rule}, ${refused.sentence}`)
      continue
    }
    const who = pick(random, attackers)
    const bytes =
      random() < 0.6 || sent.length === 0 ? crafted(random, table, who) : damaged(random, pick(random, sent))
    const before = paperPicture(table.doc)
    const verdict = table.judge(who, bytes)
    if (!verdict.ok || !verdict.bytes) continue
    report.accepted++
    for (const client of verdict.binds) table.holders.set(client, who.participant)
    Y.applyUpdate(table.doc, verdict.bytes, 'people') // before forwarding: what the server does is not the writer's
    if (verdict.unmarked?.length) {
      const late = verdict.unmarked
      table.write(() => markSuggested(table.doc, late, { id: newUlid(1), by: who.delegation! }))
    }
    if (table.doc.store.pendingStructs || table.doc.store.pendingDs) report.faults.push('something is parked')
    const after = paperPicture(table.doc)
    const wrong = forbiddenInPaper(before, after, who, adopted)
    if (suggests) wrong.push(...forbiddenToSuggest(before, after, who))
    if (wrong.length > 0) report.faults.push(`${wrong.join('; ')}; frame ${Buffer.from(bytes).toString('base64')}`)
  }
}

/** An update by somebody who knows the format and the paper, and wants what is not theirs. */
function crafted(random: () => number, table: PaperTable, who: Who): Uint8Array {
  const { store } = table.doc
  const clients = [...store.clients.keys()]
  const own = clients.filter((client) => table.holders.get(client) === who.participant)
  const client = pick(random, random() < 0.8 ? [...own, Math.floor(random() * 2 ** 32)] : clients)
  const clock = Y.getState(store, client)
  const structs: RawStruct[] = []
  const anyId = (): Id => {
    const of = pick(random, clients)
    return { client: of, clock: Math.floor(random() * (Y.getState(store, of) + 1)) }
  }
  const maps: Id[] = []
  for (const map of table.doc.getMap<Y.Map<unknown>>('clauses').values()) {
    maps.push(map._item!.id)
    const body = map.get('body') as Y.XmlFragment | undefined
    if (body?._item) maps.push(body._item.id)
  }
  const keys = [
    'order',
    'kind',
    'depth',
    'state',
    'body',
    'alternatives',
    'extra',
    newUlid(1),
    ...table.doc.getMap('clauses').keys(),
  ]
  const place = () => {
    const by = random()
    if (by < 0.4) return { parent: pick(random, maps), key: random() < 0.7 ? pick(random, keys) : undefined }
    if (by < 0.7) {
      const roots = ['clauses', 'moves', 'meta', 'rulings', 'amendments', 'brackets', 'sources', 'attic']
      return {
        parent: pick(random, roots),
        key: pick(random, [...keys, `${who.participant}:1`, `${newId()}:1`, 'server:1']),
      }
    }
    return {
      origin: random() < 0.8 ? anyId() : undefined,
      rightOrigin: random() < 0.4 ? anyId() : undefined,
      parent: 'clauses',
      key: pick(random, keys),
    }
  }
  const values = ['V', '0', 'operative', 'withdrawn', 'present', 2, 9, null, { act: 'forward' }, 'x'.repeat(5)]
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const make = random()
    structs.push(
      make < 0.4
        ? anyStruct(pick(random, values), place())
        : make < 0.6
          ? textStruct('late', place())
          : make < 0.8
            ? typeStruct(pick(random, [0, 1, 2, 4, 6]), place())
            : make < 0.9
              ? deletedStruct(1 + Math.floor(random() * 2), place())
              : gcStruct(1),
    )
  }
  const deletes = random() < 0.5 ? [] : [{ ...anyId(), length: 1 + Math.floor(random() * 3) }]
  return encodeUpdate({ blocks: random() < 0.15 ? [] : [{ client, clock, structs }], deletes })
}

function damaged(random: () => number, bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256)
  return copy
}
