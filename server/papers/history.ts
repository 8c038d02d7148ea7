import { paperRoom } from '@/lib/document/paper-room'
import type { PaperId } from '@/lib/ids'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import type { Context } from '../commands/command'
import { decisionsIn, keepMoment, lastMoment } from './moments'

/** How often papers that changed are looked at, in milliseconds. */
const LOOK = 5000
/** While somebody writes, a moment is kept so often, in milliseconds. */
export const EVERY = 3600_000

type PaperRoomId = Extract<RoomId, { kind: 'paper' }>
type Parts = Pick<Context, 'db' | 'rooms' | 'members' | 'papers' | 'now' | 'log'>

/** Keeps moments of papers by itself: when something was decided of them, and each hour in which they changed. */
export interface History {
  /** Looks at what changed since the last time; resolves to how many moments were kept. */
  once(): Promise<number>
  start(): void
  stop(): Promise<void>
}

export function createHistory(context: Parts): History {
  const { rooms, now } = context
  /** Papers that changed, and when to look at them next; 0: at once. */
  const changed = new Map<string, { room: PaperRoomId; due: number }>()
  const unwatch = rooms.watch((room) => {
    if (room.kind === 'paper') changed.set(roomName(room), { room, due: 0 })
  })
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<number> | null = null

  /** When to look again at a paper that has changed since its last moment; null: it is kept as it is. */
  const lookAt = async ({ workshop, paper: id }: PaperRoomId): Promise<{ kept: boolean; due: number | null }> => {
    const paper = id as PaperId
    await context.papers.load(workshop)
    await context.members.load(workshop)
    const known = context.papers.get(workshop, paper)
    if (!known) return { kept: false, due: null }
    const last = await lastMoment(context, paper)
    const found = await rooms.read({ kind: 'paper', workshop, paper }, (doc) => {
      const room = paperRoom(doc)
      const silent = [...room.silences.read().values()].some(({ since }) => since > (last?.at ?? 0))
      return { decisions: decisionsIn(room), silent }
    })
    const isDecided = found.decisions !== (last?.decisions ?? 0)
    const due = (last?.at ?? known.createdAt) + EVERY
    if (!isDecided && now() < due) return { kept: false, due }
    const kept = await keepMoment(
      context,
      { workshop, paper },
      isDecided ? (found.silent ? 'silence' : 'ruled') : 'hour',
    )
    return { kept: kept !== null, due: null }
  }

  const look = async (): Promise<number> => {
    let count = 0
    for (const [name, entry] of [...changed]) {
      if (entry.due > now()) continue
      changed.delete(name)
      try {
        const { kept, due } = await lookAt(entry.room)
        if (kept) count++
        if (due !== null && !changed.has(name)) changed.set(name, { ...entry, due })
      } catch (error) {
        context.log.warn({ err: error, room: name }, 'a moment of a paper could not be kept')
      }
    }
    return count
  }
  const once = (): Promise<number> => (looking ??= look().finally(() => (looking = null)))

  return {
    once,
    start: () => void (timer ??= setInterval(() => void once(), LOOK).unref()),
    async stop() {
      clearInterval(timer)
      unwatch()
      await looking
    },
  }
}
