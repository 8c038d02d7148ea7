import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { KEPT_SEEDS } from './kept-seeds'
import { planOf, playRound, FAULT_NAMES, type FaultName } from './round'

// Bundled by main.ts. Every round has a seed of its own: the first round's is the one given, the others count on.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
})
const [rounds, first, lanes] = [values.rounds, values.seed, values.lanes].map(Number) as [number, number, number]
if (![rounds, first, lanes].every((number) => Number.isSafeInteger(number) && number >= 0) || lanes < 1) {
  console.error('Give whole numbers: --rounds N --seed S --lanes L.')
  process.exit(1)
}

// Yjs says on the console when it is given what it has, which is how the suite looks for what is missing.
console.log = () => {}
process.setMaxListeners(0) // every y-websocket client adds one

const seeds = [...KEPT_SEEDS.map(({ seed }) => seed), ...Array.from({ length: rounds }, (_, i) => first + i)]
const tally = new Map<FaultName, { rounds: number; failures: string[] }>()
const started = performance.now()

async function play(seed: number): Promise<void> {
  const { fault, weather, people } = planOf(seed)
  const kind = tally.get(fault) ?? { rounds: 0, failures: [] }
  tally.set(fault, kind)
  kind.rounds++
  const began = performance.now()
  try {
    await playRound(seed)
  } catch (error) {
    const failure = `seed ${seed}: ${fault}, ${weather}, ${people} people: ${(error as Error).message}`
    kind.failures.push(failure)
    console.info(`FAILED ${failure}`)
    if (process.env.FAULTS_STACK) console.info((error as Error).stack)
  }
  if (process.env.FAULTS_TIMES) console.info(`${seed} ${fault} ${weather} ${Math.round(performance.now() - began)} ms`)
}

const left = seeds.values()
await Promise.all(
  Array.from({ length: lanes }, async () => {
    for (const seed of left) await play(seed)
  }),
)

const seconds = ((performance.now() - started) / 1000).toFixed(0)
for (const name of FAULT_NAMES) {
  const kind = tally.get(name)
  if (kind) console.info(`${name}: ${kind.rounds} rounds, ${kind.failures.length} failed`)
}
const failures = [...tally.values()].flatMap((kind) => kind.failures)
console.info(`${seeds.length} rounds in ${seconds} s, ${failures.length} failed`)
if (values.json) {
  const kinds = [...tally].map(([name, kind]) => ({ name, ...kind }))
  writeFileSync(values.json, JSON.stringify(kinds))
}
process.exit(failures.length === 0 ? 0 : 1)
