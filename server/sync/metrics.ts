import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

const SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export interface Metrics {
  readonly registry: Registry
  readonly rooms: Gauge
  readonly connections: Gauge
  readonly waiting: Gauge
  readonly updates: Counter
  readonly refusals: Counter<'rule'>
  readonly closes: Counter<'name'>
  readonly commit: Histogram
  readonly delivery: Histogram
  readonly failedCommits: Counter
  readonly poisoned: Counter
  readonly resyncs: Counter
}

/** What /metrics tells: numbers only, nothing of what people write. */
export function createMetrics(options: { ofProcess: boolean } = { ofProcess: false }): Metrics {
  const registry = new Registry()
  if (options.ofProcess) collectDefaultMetrics({ register: registry, prefix: 'plenary_' })
  const registers = [registry]
  const counter = (name: string, help: string) => new Counter({ name: `plenary_${name}`, help, registers })
  const gauge = (name: string, help: string) => new Gauge({ name: `plenary_${name}`, help, registers })
  const seconds = (name: string, help: string) =>
    new Histogram({ name: `plenary_${name}_seconds`, help, buckets: SECONDS, registers })
  return {
    registry,
    rooms: gauge('rooms', 'Rooms in memory'),
    connections: gauge('connections', 'Open connections'),
    waiting: gauge('waiting_rooms', 'Rooms that wait for the next flush'),
    updates: counter('updates_total', 'Updates stored'),
    refusals: new Counter({
      name: 'plenary_refusals_total',
      help: 'Updates refused, by rule',
      labelNames: ['rule'],
      registers,
    }),
    closes: new Counter({
      name: 'plenary_closes_total',
      help: 'Connections closed by the server, by reason',
      labelNames: ['name'],
      registers,
    }),
    commit: seconds('commit', 'From handing a batch to the database until it is on disk'),
    delivery: seconds('delivery', 'From receiving the oldest update of a flush until it is sent to the others'),
    failedCommits: counter('failed_commits_total', 'Batches that the database did not take'),
    poisoned: counter('poisoned_rooms_total', 'Rooms reloaded because an accepted update did not apply cleanly'),
    resyncs: counter('resyncs_total', 'Slow readers that were caught up instead of buffered for'),
  }
}
