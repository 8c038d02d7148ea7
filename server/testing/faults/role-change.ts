import { WebSocket as NodeWebSocket } from 'ws'
import type { Random } from '@/lib/decision/random'
import { openRoomSession } from '@/components/session/room-session'
import { missingFrom, ownAnswers, replayAnswer } from '@/components/session/own-answers'
import { workshopRoom } from '@/lib/document/workshop-room'
import { weights } from '../scenario'
import { until } from '../until'
import type { World } from './world'

/**
 * Somebody with the app's own session answers, loses their line, answers again, and meanwhile only observes. What was
 * saved stays; what was not is refused by its rule, nobody sees it, and the session has it for the draft.
 */
export async function roleChange(world: World, random: Random): Promise<void> {
  const { user, member } = world.absent
  const line = await world.line()
  const WithCookie = class extends NodeWebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie: `user=${user}` } })
    }
  } as unknown as typeof WebSocket
  const enter = () => {
    const session = openRoomSession({
      url: line.url,
      room: world.rooms.workshop,
      participant: member.participant,
      ways: { straight: WithCookie, round: WithCookie, answers: async () => false, notes: null, now: Date.now },
      saver: false,
      notes: null,
      now: Date.now,
    })
    return { session, room: workshopRoom(session.doc), is: () => session.save.read().is }
  }
  const { step } = world.place
  const me = member.participant

  const before = enter()
  await until('the session is in', () => before.is() === 'saved')
  replayAnswer(before.room.answers, me, step, weights(10, 'saved'))
  await until('the answer is saved', () => before.is() === 'saved')
  line.down = true
  replayAnswer(before.room.answers, me, step, weights(20, 'offline'))
  await world.change(user, { role: 'observer' })
  if (random() < 0.3) await world.worked(2)
  line.down = false
  await until('the refusal', () => before.session.refusal.read() !== null, 20_000)
  const { rule } = before.session.refusal.read()!
  if (rule !== 'own-answer') throw new Error(`refused by the rule ${rule}`)
  const kept = ownAnswers(before.room, me)
  before.session.close()

  const after = enter()
  await until('the fresh session is in', () => after.session.loaded.read())
  const drafts = missingFrom(after.room.answers, me, kept)
  const there = JSON.stringify(ownAnswers(after.room, me).get(step))
  after.session.close()
  if (there !== JSON.stringify(weights(10, 'saved'))) throw new Error(`the room has ${there} instead of what was saved`)
  if (JSON.stringify(drafts.get(step)) !== JSON.stringify(weights(20, 'offline'))) throw new Error('no draft was kept')
  line.close()
}
