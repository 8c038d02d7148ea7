import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { seeded } from '@/lib/decision/random'
import { fuzz } from './fuzz'

// npm run test:attack -- [--frames N] [--seed S] [--json FILE]: fuzzes the guard and holds every outcome against the oracle.
const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
  },
})
const frames = Number(values.frames)
const seed = Number(values.seed)
if (!Number.isInteger(frames) || frames < 1 || !Number.isInteger(seed)) {
  console.error('Give whole numbers: --frames N (1 or more) --seed S.')
  process.exit(1)
}

// Yjs says on the console when a client id is taken, which these attacks do all the time.
console.log = () => {}
const started = performance.now()
const report = fuzz(frames, seeded(seed), `seed ${seed}`)
const seconds = (performance.now() - started) / 1000
console.info(
  `${report.frames} frames in ${seconds.toFixed(1)} s: ${report.honest} honest, ${report.accepted} hostile ones with a harmless effect, ` +
    `slowest ${report.slowestMs.toFixed(1)} ms, ${report.faults.length} faults`,
)
for (const fault of report.faults) console.info(fault)
if (values.json) writeFileSync(values.json, JSON.stringify([{ name: 'guard', failures: report.faults }]))
process.exit(report.faults.length === 0 ? 0 : 1)
