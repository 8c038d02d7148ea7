import { seeded } from '@/lib/decision/random'
import { MAY_MOUNT, openDisk } from './disk'
import { FAULTS, type Fault } from './faults'
import { World } from './world'

export type FaultName = keyof typeof FAULTS
export const FAULT_NAMES = (Object.keys(FAULTS) as FaultName[]).filter((name) => name !== 'disk full' || MAY_MOUNT)

const SMALL_DISK = 6 * 1024 * 1024 // bytes

/** What holds while the fault strikes. */
const WEATHER = ['calm', 'calm', 'slow disk', 'slow lines', 'clock ahead', 'clock behind'] as const

export interface Plan {
  readonly fault: FaultName
  readonly weather: (typeof WEATHER)[number]
  readonly people: number
}

/** What happens in the round with this seed. */
export function planOf(seed: number): Plan {
  const random = seeded(seed)
  return {
    fault: FAULT_NAMES[seed % FAULT_NAMES.length]!,
    weather: WEATHER[Math.floor(random() * WEATHER.length)]!,
    people: 2 + Math.floor(random() * 3),
  }
}

/** Plays one round; throws when a promise is broken. */
export async function playRound(seed: number): Promise<void> {
  const plan = planOf(seed)
  const random = seeded(seed + 1_000_003)
  const disk = openDisk(plan.fault === 'disk full' ? SMALL_DISK : null)
  let world: World | null = null
  try {
    world = await World.open(disk, plan.people, random)
    await begin(world, plan)
    await world.worked(2 + Math.floor(random() * 8))
    const fault: Fault = FAULTS[plan.fault]
    await fault(world, random)
    await world.worked(2)
    await world.serves()
    await end(world)
    await world.settle()
  } finally {
    await world?.end()
    disk.remove()
  }
}

async function begin(world: World, { weather }: Plan): Promise<void> {
  const { server, people, random } = world
  if (weather === 'slow disk') await server.ask({ do: 'slow', append: random() * 60, writeSnapshot: random() * 60 })
  if (weather === 'slow lines') for (const { line } of people) line.delay = random() * 40
  if (weather === 'clock ahead') await server.ask({ do: 'clock', ahead: 3_600_000 })
  if (weather === 'clock behind') await server.ask({ do: 'clock', ahead: -3_600_000 })
}

async function end({ server, people }: World): Promise<void> {
  await server.ask({ do: 'slow', append: 0, writeSnapshot: 0 })
  for (const { line } of people) line.delay = 0
}
