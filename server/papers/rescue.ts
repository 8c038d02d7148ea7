import * as Y from 'yjs'
import { clauseOf } from '@/lib/document/clause-of'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { ClauseId } from '@/lib/papers/clause'
import { adopted } from '@/lib/papers/ruling'
import type { Run } from '@/lib/papers/text-move'
import { RunMap } from './run-map'

/** Words that nobody decided to take out, and whose paragraph is gone. */
interface Lost {
  readonly clause: ClauseId
  readonly client: number
  readonly words: string
  /** As which suggestion they stood there: as that they come back. */
  readonly as: Record<string, unknown>
}

/**
 * In a section a paragraph, a row of a table or a note may be taken out while somebody else writes in it. What the one
 * who took it out had not read is put into a paragraph at the end of the section: deleted is only what was known to be
 * there. Of what went before the server started nothing is known; what is written there after that is lost.
 */
export class Rescue {
  /** Where what is gone was, since the server started. */
  readonly #gone = new RunMap<ClauseId>()
  /** What the updates of this batch delete by name. */
  #named = new RunMap<true>()
  #unheard = new Set<number>()
  #lost: Lost[] = []

  constructor(private readonly room: PaperRoom) {}

  get hasWork(): boolean {
    return this.#lost.length > 0
  }

  /** Each accepted update before it is applied. `may`: whether its writer may write here at all. */
  note({ structs, ds }: ReturnType<typeof Y.decodeUpdate>, may: boolean): void {
    for (const [client, ranges] of ds.clients)
      for (const { clock, len } of ranges) this.#named.add([client, clock, len], true)
    for (const struct of structs) {
      if (!(struct instanceof Y.Item)) continue
      if (!may) this.#unheard.add(struct.id.client)
      if (struct.id.clock < Y.getState(this.room.doc.store, struct.id.client)) continue
      const { origin, rightOrigin, id, length, content } = struct
      const parent = struct.parent as unknown
      const near = origin ?? rightOrigin ?? (parent instanceof Y.ID ? parent : null)
      const clause = near && this.#gone.get(near.client, near.clock)
      if (!clause) continue
      this.#gone.add([id.client, id.clock, length], clause)
      if (may && content instanceof Y.ContentString)
        this.#lost.push({ clause, client: id.client, words: content.str, as: {} })
    }
  }

  /** After each transaction that is not the server's own, before Yjs lets go of what is deleted. */
  watch({ deleteSet }: Y.Transaction): void {
    const { doc } = this.room
    for (const [client, ranges] of deleteSet.clients) {
      const structs = doc.store.clients.get(client)
      if (!structs) continue
      for (const { clock, len } of ranges) {
        for (let i = Y.findIndexSS(structs, clock); i < structs.length && structs[i]!.id.clock < clock + len; i++)
          this.#deleted(structs[i]!)
      }
    }
    this.#named = new RunMap()
    this.#unheard.clear()
  }

  #deleted(item: Y.Item | Y.GC): void {
    if (!(item instanceof Y.Item) || item.parentSub !== null) return
    const parent = item.parent as Y.AbstractType<unknown>
    const isGone = item.content instanceof Y.ContentType || parent._item?.deleted === true
    const clause = isGone ? clauseOf(this.room, parent) : null
    if (!clause) return
    this.#gone.add([item.id.client, item.id.clock, item.length], clause)
    if (!(item.content instanceof Y.ContentString) || this.#unheard.has(item.id.client)) return
    const run: Run = [item.id.client, item.id.clock, item.length]
    for (const [client, from, length] of this.#named.gaps(run)) {
      const start = from - item.id.clock
      const words = item.content.str.slice(start, start + length)
      this.#lost.push({ clause, client, words, as: suggestionOn(item) })
    }
  }

  /** Puts what was lost back; in a transaction of the server's own. What one person wrote in one clause stands together. */
  settle(): void {
    const lost = this.#lost.splice(0)
    if (lost.length === 0) return
    const settled = adopted(this.room.rulings.read().values())
    for (const { clause, client, words, as } of lost) {
      const body = this.room.clauses.body(clause)
      if (!body || settled.has(clause)) continue
      const key = `${clause} ${client}`
      const last = this.#begun.get(key)
      if (last && last._item && !last._item.deleted && !last.parent?._item?.deleted) {
        last.insert(last.length, words, as)
        continue
      }
      const paragraph = new Y.XmlElement('paragraph')
      const text = new Y.XmlText()
      paragraph.insert(0, [text])
      body.push([paragraph])
      text.insert(0, words, as)
      this.#begun.set(key, text)
    }
  }

  /** The paragraph that was begun for somebody's words in a clause: what they go on to write before they hear of it goes there. */
  readonly #begun = new Map<string, Y.XmlText>()
}

/** The suggestion that a stretch of words was part of, as its format: found on the way to the beginning of its text. */
function suggestionOn(item: Y.Item): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (let at = item.left; at; at = at.left) {
    if (!(at.content instanceof Y.ContentFormat) || !at.content.key.startsWith('inserted')) continue
    if (!(at.content.key in found)) found[at.content.key] = at.content.value
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null))
}
