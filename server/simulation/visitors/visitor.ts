import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { activityOf } from '@/lib/activities/registry'
import { seeded } from '@/lib/decision'
import { deskAnswers } from '@/lib/document/desk-answers'
import { workshopRoom } from '@/lib/document/workshop-room'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { roomName, type RoomId } from '@/lib/wire/room-name'
import { isHidden } from '@/lib/workshop/step'
import { seedOf } from '../walk'

interface Place {
  readonly workshop: WorkshopId
  readonly participant: ParticipantId
}

/** One guest on the network: the plain y-websocket client in the room and at their desk, answering what opens, each step once. */
export class NetworkVisitor {
  readonly #providers: WebsocketProvider[] = []
  readonly #answered = new Set<StepId>()
  readonly #waiting = new Set<NodeJS.Timeout>()
  readonly #random: () => number

  constructor(
    url: string,
    cookie: string,
    private readonly place: Place,
    seed: number,
    /** Milliseconds within which somebody answers a step that opens. */
    private readonly slowest: number,
  ) {
    this.#random = seeded(seed + seedOf(place.participant))
    const shared = this.#enter(url, cookie, { kind: 'workshop', workshop: place.workshop })
    const desk = this.#enter(url, cookie, { kind: 'desk', ...place })
    const room = workshopRoom(shared)
    const look = () => this.#look(shared, desk)
    room.agenda.watch(look)
    room.answers.watch(look)
    look()
  }

  get answers(): number {
    return this.#answered.size
  }

  get connected(): boolean {
    return this.#providers.every(({ synced }) => synced)
  }

  leave(): void {
    for (const timer of this.#waiting) clearTimeout(timer)
    for (const provider of this.#providers) provider.destroy()
  }

  #enter(url: string, cookie: string, room: RoomId): Y.Doc {
    class Socket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers: { cookie } })
      }
    }
    const doc = new Y.Doc()
    const address = `${url.replace(/^http/, 'ws')}/sync`
    const options = { WebSocketPolyfill: Socket as never, disableBc: true }
    this.#providers.push(new WebsocketProvider(address, roomName(room), doc, options))
    return doc
  }

  #look(shared: Y.Doc, desk: Y.Doc): void {
    for (const { id, gate, kind } of workshopRoom(shared).agenda.read().values()) {
      if (gate !== 'open' || this.#answered.has(id) || !activityOf(kind) || activityOf(kind)!.answered) continue
      this.#answered.add(id)
      const timer = setTimeout(() => {
        this.#waiting.delete(timer)
        this.#answer(shared, desk, id)
      }, this.#random() * this.slowest)
      this.#waiting.add(timer)
    }
  }

  #answer(shared: Y.Doc, desk: Y.Doc, id: StepId): void {
    const room = workshopRoom(shared)
    const step = room.agenda.read().get(id)
    const activity = step && activityOf(step.kind)
    if (!step || step.gate !== 'open' || !activity) return void this.#answered.delete(id)
    const answer = activity.sample(this.#random, step.settings)
    if (isHidden(step)) deskAnswers(desk).put(id, answer)
    else room.answers.of(id, activity.answer)?.put(this.place.participant, answer)
  }
}
