import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { PaperRoom } from '@/lib/document/paper-room'
import type { ClauseId } from '@/lib/papers/clause'
import { numberedReservations, type NumberedReservation } from '@/lib/papers/reservation'
import type { Standing } from '@/lib/papers/standing'
import { decidedIn, type Decided } from './decided'
import { knownFacts } from './known-facts'

/** What a decoration says of a clause that something was decided of. */
export interface RulingNotes {
  readonly decided?: Standing
  readonly remarks?: readonly string[]
}

export interface RulingWords {
  /** `until 24 November, 18:30`. */
  readonly until: (at: number) => string
  readonly ruledAt: (at: number) => string
  readonly hash: (hash: string) => string
  readonly changedSince: Record<'silence' | 'agreed', string>
  /** For those who listen. */
  readonly reservation: (number: number) => string
}

const key = new PluginKey<DecorationSet>('rulings')

/** How long typing rests before it is asked whether an agreed text is still the same, in milliseconds. */
const REST = 150

/** Shows in the text what was decided of each clause, and the numbers of reservations behind its words. */
export const clauseRulings = ({ room, words }: { room: PaperRoom; words: RulingWords }): Extension =>
  Extension.create({
    name: 'clauseRulings',
    addProseMirrorPlugins: () => {
      const notes = new Map<string, RulingNotes>()
      return [
        new Plugin<DecorationSet>({
          key,
          state: {
            init: (_, state) => draw(state.doc, room, words, notes),
            apply: (tr, had, _, state) => {
              if (tr.getMeta(key)) return draw(state.doc, room, words, notes)
              if (!tr.docChanged) return had
              // Where nothing is decided there is nothing to redraw: the common case while a text is written.
              return room.rulings.read().size + room.silences.read().size === 0
                ? had.map(tr.mapping, state.doc)
                : draw(state.doc, room, words, notes)
            },
          },
          props: { decorations: (state) => key.getState(state) },
          view: (view) => {
            let timer: ReturnType<typeof setTimeout> | undefined
            const redraw = () => view.dispatch(view.state.tr.setMeta(key, true))
            const soon = () =>
              (timer ??= setTimeout(() => {
                timer = undefined
                redraw()
              }, REST))
            // The editor is drawn before what is typed stands in the document.
            const stops = [
              room.rulings.watch(soon),
              room.silences.watch(soon),
              room.reservations.watch(soon),
              knownFacts(room).watch((clauses) => {
                const decided = decidedIn(room)
                const asks = (id: ClauseId) => {
                  const { ruling, silence } = decided(id, () => false)
                  return ruling !== null || silence !== null
                }
                if ([...clauses].some(asks)) soon()
              }),
            ]
            return {
              destroy: () => {
                clearTimeout(timer)
                for (const stop of stops) stop()
              },
            }
          },
        }),
      ]
    },
  })

function draw(doc: Node, room: PaperRoom, words: RulingWords, known: Map<string, RulingNotes>): DecorationSet {
  if (room.rulings.read().size + room.silences.read().size === 0) return DecorationSet.empty
  const decided = decidedIn(room)
  const order: ClauseId[] = []
  doc.forEach((clause) => void order.push(clause.attrs.id as ClauseId))
  const reservations = numberedReservations(room.reservations.read(), order)
  const decorations: Decoration[] = []
  doc.forEach((clause, at) => {
    const id = clause.attrs.id as ClauseId
    const one = decided(id, () => false)
    if (!one.ruling && !one.silence) return
    decorations.push(Decoration.node(at, at + clause.nodeSize, {}, noteOf(one, words, known)))
    const own = reservations.filter((each) => each.clause === id)
    if (own.length > 0) decorations.push(signs(clause, at, own, words))
  })
  return DecorationSet.create(doc, decorations)
}

/** The same object for the same words: the view draws a clause anew when its decoration is another. */
function noteOf(
  { standing, changedSince, ruling, silence }: Decided,
  words: RulingWords,
  known: Map<string, RulingNotes>,
): RulingNotes {
  const remarks =
    changedSince !== null
      ? [words.changedSince[changedSince]]
      : standing === 'silent'
        ? [words.until(silence!.until)]
        : standing === 'adopted'
          ? [words.ruledAt(ruling!.at), words.hash(ruling!.hash)]
          : standing === 'agreed'
            ? [words.ruledAt(ruling!.at)]
            : []
  const decided = standing === 'open' || standing === 'bracketed' ? undefined : standing
  const id = `${decided} ${remarks.join()}`
  let note = known.get(id)
  if (!note) known.set(id, (note = { ...(decided && { decided }), remarks }))
  return note
}

/** The numbers of reservations, behind a clause's last words. */
function signs(clause: Node, at: number, all: readonly NumberedReservation[], words: RulingWords): Decoration {
  const last = clause.lastChild!
  const end = at + clause.nodeSize - 1 - (last.isTextblock ? 1 : 0)
  const dom = () => {
    const signs = document.createElement('sup')
    signs.className = 'reservation-signs'
    for (const { number } of all) {
      const link = document.createElement('a')
      link.href = `#reservation-${number}`
      link.textContent = String(number)
      link.setAttribute('aria-label', words.reservation(number))
      signs.append(link)
    }
    return signs
  }
  return Decoration.widget(end, dom, {
    side: 1,
    key: `reservations ${all.map(({ number }) => number).join()}`,
    marks: [],
    ignoreSelection: true,
  })
}
