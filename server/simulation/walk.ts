import type { AnyActivity } from '@/lib/activities/definition'
import { seeded, type Random } from '@/lib/decision'
import { blend } from './blend'

interface Stride {
  target: unknown
  /** Moves left until it is there. */
  left: number
}

const MOVES = 4
/** How much of an illustrative answer is the person's own; the rest is what their delegation has in common. */
const OWN = 0.4

/** Answers that wander, each around what its delegation has in common. The same for the same seed and calls. */
export class Walk {
  readonly #strides = new Map<string, Stride>()
  readonly #random: Random

  constructor(
    private readonly activity: AnyActivity,
    private readonly settings: unknown,
    seed: number,
  ) {
    this.#random = seeded(seed)
  }

  /** The next answer of a person of a delegation, a little nearer to where they are heading. `now`: theirs so far. */
  next(person: string, delegation: string, now: unknown): unknown {
    if (now === undefined) return this.#somewhere(delegation)
    let stride = this.#strides.get(person)
    if (!stride || stride.left === 0) {
      stride = { target: this.#somewhere(delegation), left: MOVES }
      this.#strides.set(person, stride)
    }
    return this.#checked(blend(now, stride.target, 1 / stride.left--), stride.target)
  }

  #somewhere(delegation: string): unknown {
    const common = this.activity.sample(seeded(seedOf(delegation)), this.settings)
    const own = this.activity.sample(this.#random, this.settings)
    return this.#checked(blend(common, own, OWN), own)
  }

  #checked(answer: unknown, otherwise: unknown): unknown {
    const fits = this.activity.answer.safeParse(answer)
    return fits.success ? fits.data : otherwise
  }
}

/** A seed from an id. */
export function seedOf(id: string): number {
  let seed = 0
  for (const letter of id) seed = (seed * 31 + letter.charCodeAt(0)) % 2 ** 31
  return seed
}
