import { closeName } from '@/lib/wire/close-codes'

/** How long a connection may take to open, and from then on to bring its first message, in milliseconds. */
const PATIENCE = 6_000
/** Failures in a row after which the other way is taken. One that only hung counts for all of them. */
const FAILURES = 2
/** How long a way round is kept to before the straight way is tried again, in milliseconds. */
const REMEMBERED = 30 * 60_000
const NOTE = 'plenary.way-round'

export interface Ways {
  readonly straight: typeof WebSocket
  /** What to use where WebSockets are blocked. */
  readonly round: typeof WebSocket
  /** Whether the server answers plain requests at this moment: if not, no way is to blame. */
  readonly answers: () => Promise<boolean>
  /** Where the choice is kept for this tab, or null. */
  readonly notes: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null
  readonly now: () => number
  readonly patience?: number
}

/** Which way this tab goes. */
interface Choice {
  round(): boolean
  failed(round: boolean, times: number): void
  through(): void
}

/**
 * A WebSocket class for the y-websocket provider that goes straight, and round once connections keep failing while the
 * server answers plain requests: some networks block WebSockets. The choice is the tab's, for half an hour; a way round
 * that fails too is given up. Used only with `new`.
 */
export function passableSocket(ways: Ways): typeof WebSocket {
  const choice = rememberedChoice(ways)
  const straight = watched(ways.straight, false, choice, ways)
  const round = watched(ways.round, true, choice, ways)
  return new Proxy(straight, {
    construct: (_, [address]: [string]) => new (choice.round() ? round : straight)(address),
  })
}

function rememberedChoice({ notes, now }: Ways): Choice {
  let roundSince: number | null = null
  let failures = 0
  const quietly = (change: () => void) => {
    try {
      change()
    } catch {
      // No notes in this browser: then the choice lasts as long as the room is open.
    }
  }
  quietly(() => {
    const since = Number(notes?.getItem(NOTE))
    if (since > 0) roundSince = since
  })
  const goesRound = () => roundSince !== null && now() - roundSince < REMEMBERED
  return {
    round: goesRound,
    failed(round, times) {
      if (round !== goesRound()) return
      failures += times
      if (failures < FAILURES) return
      failures = 0
      roundSince = round ? null : now()
      quietly(() => (roundSince === null ? notes?.removeItem(NOTE) : notes?.setItem(NOTE, String(roundSince))))
    },
    through: () => (failures = 0),
  }
}

/** Tells the choice how each connection went. */
function watched(Base: typeof WebSocket, round: boolean, choice: Choice, ways: Ways): typeof WebSocket {
  const patience = ways.patience ?? PATIENCE
  return class WatchedSocket extends Base {
    #decided = false
    #timer: ReturnType<typeof setTimeout> | undefined

    constructor(address: string | URL) {
      super(address)
      const wait = () => {
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => this.#hangs(), patience)
      }
      wait()
      this.addEventListener('open', wait)
      this.addEventListener('message', () => this.#decide() && choice.through())
      this.addEventListener('close', ({ code }) => {
        if (!this.#decide()) return
        // A reason of the server's own has come all the way.
        if (closeName(code)) choice.through()
        else void this.#blame(1)
      })
    }

    override close(code?: number, reason?: string): void {
      this.#decide() // given up here: nothing is known
      super.close(code, reason)
    }

    /** True the first time. */
    #decide(): boolean {
      clearTimeout(this.#timer)
      if (this.#decided) return false
      return (this.#decided = true)
    }

    async #blame(times: number): Promise<void> {
      if (await ways.answers()) choice.failed(round, times)
    }

    async #hangs(): Promise<void> {
      if (!this.#decide()) return
      await this.#blame(FAILURES)
      // A connection that hangs may take minutes to admit that it is closed; the provider is told at once.
      this.onclose?.(Object.assign(new Event('close'), { code: 1006, reason: '', wasClean: false }) as CloseEvent)
      super.close()
    }
  }
}
