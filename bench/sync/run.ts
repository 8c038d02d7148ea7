import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BenchProcess } from './bench-process'
import type { Job, Outcome } from './generator'
import { longHistory } from './long-history'
import { BUNDLE, TARGETS, type Target } from './targets'
import { WORKLOADS, type Load } from './workloads'

// Bundled by main.ts. One round after another, in each round every workload, and of each workload every target.

export interface Row {
  readonly workload: string
  readonly target: string
  readonly p50Ms: number
  readonly p99Ms: number
  /** Milliseconds of the server's processor time for 1,000 updates delivered. */
  readonly cpuPer1000Delivered: number
  /** Of acknowledgements; null where there are none. */
  readonly ackP99Ms: number | null
  readonly rssMiB: number
  readonly complete: boolean
  readonly deliveredPerSecond: number
}

const { values } = parseArgs({
  options: {
    workloads: { type: 'string', default: Object.keys(WORKLOADS).join() },
    targets: { type: 'string', default: TARGETS.map(({ name }) => name).join() },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
})
const names = values.workloads
  .split(',')
  .flatMap((name) => (name === 'join' ? Object.keys(WORKLOADS).filter((one) => one.startsWith('join')) : [name]))
const targets = TARGETS.filter(({ name }) => values.targets.split(',').includes(name))
const unknown = names.find((name) => !(name in WORKLOADS))
if (unknown !== undefined || targets.length === 0 || !(Number(values.rounds) >= 1)) {
  console.error(
    `--workloads takes ${Object.keys(WORKLOADS).join(', ')}; --targets ${TARGETS.map(({ name }) => name).join(', ')}; --rounds a number.`,
  )
  process.exit(1)
}

const contents = new Map<number, Uint8Array>()

function contentOf(keystrokes: number): Uint8Array {
  if (!contents.has(keystrokes)) contents.set(keystrokes, longHistory(keystrokes))
  return contents.get(keystrokes)!
}

function rowOf(workload: string, target: string, outcome: Outcome, cpu: number, rssMiB: number): Row {
  const { delivered, seconds, ...measured } = outcome
  const cpuPer1000Delivered = delivered > 0 ? (cpu / delivered) * 1000 : 0
  return { workload, target, ...measured, cpuPer1000Delivered, rssMiB, deliveredPerSecond: delivered / seconds }
}

/** CPU is for 1,000 people who join. */
async function measureJoin(target: Target, workload: string, load: Load): Promise<Row> {
  const { dialect, name } = target
  let running = await target.start(load)
  const content = contentOf(load.history!)
  const send = async (seeds: boolean) => {
    const people = new BenchProcess(join(BUNDLE, 'generator.mjs'), [])
    const job: Job = { ground: running.ground, dialect, relay: false, load, content, seeds }
    people.tell(job)
    const { outcome } = await people.hear<{ outcome: Outcome }>()
    await people.end()
    return outcome
  }
  try {
    if (name !== 'plenary') await send(true)
    if (load.join!.cold) running = await running.restart()
    else await send(false) // somebody has been here
    const before = running.process.cpu()
    const outcome = await send(false)
    const cpu = running.process.cpu() - before
    return rowOf(workload, name, outcome, cpu, running.process.rssMiB())
  } finally {
    await running.stop()
  }
}

async function measure(target: Target, workload: string, load: Load): Promise<Row> {
  const running = await target.start(load)
  const empty = running.process.rssMiB()
  const people = new BenchProcess(join(BUNDLE, 'generator.mjs'), [])
  try {
    const { dialect, name } = target
    people.tell({ ground: running.ground, dialect, relay: name === 'relay', load } satisfies Job)
    await people.hear() // the load begins
    const before = running.process.cpu()
    people.tell({})
    await people.hear() // and ends
    const cpu = running.process.cpu() - before
    const rssMiB = running.process.rssMiB() - (load.idle ? empty : 0)
    people.tell({})
    const { outcome } = await people.hear<{ outcome: Outcome }>()
    return rowOf(workload, name, outcome, cpu, rssMiB)
  } finally {
    await people.end()
    await running.stop()
  }
}

const rows: Row[] = []
for (let round = 1; round <= Number(values.rounds); round++) {
  for (const workload of names) {
    for (const target of targets) {
      try {
        const load = WORKLOADS[workload]!
        if (load.join && !target.keeps) continue
        rows.push(await (load.join ? measureJoin : measure)(target, workload, load))
        console.error(`round ${round}: ${workload} ${target.name}`)
      } catch (error) {
        console.error(`round ${round}: ${workload} ${target.name} failed: ${(error as Error).message}`)
        process.exitCode = 1
      }
    }
  }
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const round = (value: number, digits: number) => Number(value.toFixed(digits))
const medians = names.flatMap((workload) =>
  targets.flatMap(({ name }) => {
    const own = rows.filter((row) => row.workload === workload && row.target === name)
    if (own.length === 0) return []
    const of = (field: Exclude<keyof Row, 'workload' | 'target' | 'complete'>, digits: number) =>
      round(median(own.map((row) => row[field] ?? NaN)), digits)
    return {
      workload,
      target: name,
      p50Ms: of('p50Ms', 1),
      p99Ms: of('p99Ms', 1),
      ackP99Ms: own.every(({ ackP99Ms }) => ackP99Ms === null) ? null : of('ackP99Ms', 1),
      cpuPer1000Delivered: of('cpuPer1000Delivered', 3),
      rssMiB: of('rssMiB', 0),
      complete: own.every(({ complete }) => complete),
      deliveredPerSecond: of('deliveredPerSecond', 0),
    }
  }),
)
console.table(medians)
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify(
      medians.map(({ deliveredPerSecond: _, ackP99Ms: __, ...row }) => row),
      null,
      2,
    )}\n`,
  )
