import type { APIRequestContext } from '@playwright/test'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { answers } from '@/lib/document/answers'
import { root } from '@/lib/document/roots'
import type { ParticipantId, StepId, WorkshopId } from '@/lib/ids'
import { answerSchema as comparisonSchema, type CompareAnswer } from '@/lib/activities/compare-visions/answer'
import { answerSchema } from '@/lib/activities/weigh-aims/answer'
import { roomName } from '@/lib/wire/room-name'
import type { Plenary } from './plenary'

/** Somebody in a workshop's room without a screen: the plain y-websocket client with the cookies of `request`. */
export interface Scripted {
  /** Weighs the aims; the three points sum to 100. */
  weigh(step: StepId, points: readonly [number, number, number]): void
  compare(step: StepId, answer: CompareAnswer): void
  synced(): Promise<void>
  leave(): void
}

export async function scripted(
  request: APIRequestContext,
  plenary: Plenary,
  workshop: WorkshopId,
  participant: ParticipantId,
): Promise<Scripted> {
  const { cookies } = await request.storageState()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { cookie, origin: plenary.url } })
    }
  }
  const doc = new Y.Doc()
  const room = roomName({ kind: 'workshop', workshop })
  const provider = new WebsocketProvider(`${plenary.url.replace(/^http/, 'ws')}/sync`, room, doc, {
    WebSocketPolyfill: Socket as never,
    disableBc: true,
  })
  return {
    weigh(step, [rights, security, economy]) {
      answers(root(doc, 'answers')).of(step, answerSchema)!.put(participant, { weights: { rights, security, economy } })
    },
    compare(step, answer) {
      answers(root(doc, 'answers')).of(step, comparisonSchema)!.put(participant, answer)
    },
    synced: () =>
      provider.synced
        ? Promise.resolve()
        : new Promise((resolve) => provider.once('sync', (isSynced: boolean) => isSynced && resolve())),
    leave() {
      provider.destroy()
      provider.awareness.destroy()
    },
  }
}
