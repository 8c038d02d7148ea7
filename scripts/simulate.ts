import { simulate } from '../server/simulation/visitors/simulate'

// npm run simulate -- --join <link> --participants 40 --seconds 120: guests over the network, for trying a room out.
process.setMaxListeners(0) // each client waits for the end of the process

const failed = (error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
simulate(process.argv.slice(2), console.info).then(() => process.exit(0), failed)
