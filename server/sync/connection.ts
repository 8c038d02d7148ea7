import type { UserId } from '@/lib/ids'
import type { Aside } from '@/lib/wire/aside'
import { CLOSE, type CloseName } from '@/lib/wire/close-codes'
import type { Admitted } from './admission'
import type { Member } from './authority'
import { Outbox } from './fan-out'
import type { PersonItem } from './inbox'
import { Frames } from './frames'
import { Bucket } from './limits'
import type { Identity, Present } from './presence'
import { ackMessage, asideMessage, helloMessage, readMessage, refusalMessage, type Incoming } from './protocol'
import type { SyncContext } from './sync-context'
import type { Transport } from './transport'

/** What a connection needs of its room. */
export interface RoomOfConnection {
  receive(connection: Connection, message: Incoming): void
  leave(connection: Connection): void
  renew(connection: Connection): void
  catchUp(connection: Connection): void
}

/** One client in one room: reads its messages, keeps it to its limits, sends what the room has for it. */
export class Connection implements Present {
  presenceId: number | null = null
  /** Whether the room's content was asked for; before that nothing of it is sent. */
  joined = false
  /** Step-2 and update messages received so far. */
  received = 0
  /** Whether the client has answered our step 1; updates that came before that and build on it. */
  answered = false
  readonly early: PersonItem[] = []
  /** The last update sent before this client fell behind, or null when it has not. */
  behindSince: number | null = null
  closed = false
  heardAt: number
  #behindAt = 0
  #settled = 0
  #epoch = 0
  #aside = ''
  readonly #held: Frames[] = []
  #heldBytes = 0
  #waitingBytes = 0
  #paused = false
  readonly #outbox: Outbox
  readonly #rate: Bucket
  readonly #fetches: Bucket
  #member: Member
  #room: RoomOfConnection | null = null

  /** `ended` is called once, when it is over. */
  constructor(
    private readonly context: SyncContext,
    private readonly transport: Transport,
    private readonly admitted: Admitted,
    member: Member,
    private readonly ended: () => void,
  ) {
    const { ticks, limits, fanOut } = context
    const now = ticks()
    this.#member = member
    this.heardAt = now
    this.#outbox = new Outbox(transport, fanOut, ticks)
    this.#rate = new Bucket(limits.rate, limits.burst, now)
    this.#fetches = new Bucket(limits.fetches / 60, limits.fetches, now)
  }

  get user(): UserId {
    return this.admitted.user
  }

  /** Whether it is told who is there and where they point. */
  get wantsPresence(): boolean {
    return !this.admitted.saver
  }

  /** Whether what does not fit yet may wait for the client's step 2: not once the client is no longer read. */
  get mayWait(): boolean {
    return !this.answered && !this.#paused
  }

  /** A nameless reader, or somebody where names are hidden: nobody is told that they are there. */
  get isUnseen(): boolean {
    return this.#member.screen === true || this.#member.nameless === true
  }

  get identity(): Identity {
    const { participant, name, role, delegation } = this.#member
    return { participant, name, role, delegation }
  }

  get sentAt(): number {
    return this.#outbox.sentAt
  }

  enter(room: RoomOfConnection): void {
    this.#room = room
  }

  /** The first of all messages. */
  greet(member: Member, epoch: number): void {
    this.#member = member
    this.#epoch = epoch
    if (!this.admitted.plenary) return
    const { participant, name, role, delegation, standing } = member
    const hello = { epoch, participant, name, role, delegation, standing, now: this.context.clock() }
    this.send(new Frames([helloMessage(hello)]))
  }

  /** The person's place, name or role has changed, but the room stays open to them. */
  renew(member: Member): void {
    const before = this.#member
    const same = (['name', 'role', 'delegation', 'standing', 'nameless'] as const).every(
      (key) => before[key] === member[key],
    )
    if (same) return
    this.greet(member, this.#epoch)
    this.#room?.renew(this)
  }

  /** What this person alone is told; sent when it is another than last time. */
  tell(aside: Aside): void {
    const said = JSON.stringify(aside)
    if (!this.admitted.plenary || said === this.#aside) return
    this.#aside = said
    this.send(new Frames([asideMessage(aside)]))
  }

  /** A sign of life. */
  heard(): void {
    this.heardAt = this.context.ticks()
  }

  /** A message has come in, whole. */
  receive(data: Uint8Array): void {
    if (this.closed || !this.#room) return
    const { limits, ticks } = this.context
    const now = (this.heardAt = ticks())
    if (data.length > limits.message) return this.close('tooLarge')
    if (!this.#rate.take(now)) return this.close('tooFast')
    const message = readMessage(data)
    if (!message) return this.close('malformed')
    if ((message.says === 'step1' || message.says === 'queryPresence') && !this.#fetches.take(now)) {
      return this.close('tooFast')
    }
    if (message.says === 'update') {
      this.received++
      this.#waitingBytes += message.bytes.length
      if (this.received - this.#settled > limits.waiting || this.#waitingBytes > limits.waitingBytes) this.#pause()
    }
    this.#room.receive(this, message)
  }

  /** Everything up to and with the `count`th step-2 or update message is on disk; `bytes`: of those that had waited. */
  settled(count: number, bytes: number): void {
    this.#settled = count
    this.#waitingBytes -= bytes
    this.#resume()
    if (this.admitted.plenary && !this.closed) this.send(new Frames([ackMessage(count)]))
  }

  send(frames: Frames): void {
    if (!this.closed) this.#outbox.send(frames)
  }

  /**
   * Sends what everyone gets, unless the client has yet to take too much; then it is sent all it missed later, when it
   * has. `seq`: of the last update before these frames.
   */
  broadcast(frames: Frames, seq: number): void {
    if (this.behindSince !== null || this.closed) return
    const { backlog } = this.context.limits
    if (this.admitted.saver && this.#heldBytes <= backlog) {
      this.#held.push(frames)
      this.#heldBytes += frames.ws.length
    } else if (this.transport.backlog + this.#heldBytes <= backlog) this.#outbox.send(frames)
    else this.#fallBehind(seq)
  }

  /** Sends what was held back to go in one piece. To be called every other second. */
  release(): void {
    const held = this.#held.splice(0)
    this.#heldBytes = 0
    for (const frames of held) this.send(frames)
  }

  #fallBehind(seq: number): void {
    this.release()
    this.behindSince = seq
    this.#behindAt = this.context.ticks()
    this.context.metrics.resyncs.inc()
    this.transport.whenDrained(() => this.#room?.catchUp(this))
  }

  /** To be called every few seconds: `idle` is sent when nothing else was for long. */
  beat(now: number, idle: Frames): void {
    const { patience } = this.context.limits
    if (this.behindSince !== null && now - this.#behindAt > patience) return this.close('resync')
    if (now - this.heardAt > 75_000) return this.#gone()
    if (now - this.heardAt > 30_000) this.transport.ping()
    if (now - this.sentAt > 9_000) this.send(idle)
  }

  /** Says why, then closes. */
  refuse(name: CloseName, refusal: { rule: string; sentence: string }): void {
    this.context.metrics.refusals.inc({ rule: refusal.rule })
    if (this.admitted.plenary) this.send(new Frames([refusalMessage(refusal)]))
    this.close(name)
  }

  close(name: CloseName): void {
    if (this.closed) return
    this.context.metrics.closes.inc({ name })
    this.#outbox.flush()
    this.#resume()
    this.transport.close(CLOSE[name].code, name)
    this.left()
  }

  /** The client has gone, or was sent away. */
  left(): void {
    if (this.closed) return
    this.closed = true
    this.#room?.leave(this)
    this.ended()
  }

  #gone(): void {
    this.transport.terminate()
    this.left()
  }

  #pause(): void {
    if (this.#paused) return
    this.#paused = true
    this.transport.pause()
  }

  #resume(): void {
    if (!this.#paused) return
    this.#paused = false
    this.transport.resume()
  }
}
