import { describe } from 'vitest'
import { havePostgres, temporaryPostgres } from '@/server/store/testing/temporary-postgres'
import { install } from '@/server/testing/installation'
import { ballotContract } from './testing/ballot-contract'

describe('ballots on SQLite', () => {
  ballotContract(async () => {
    const server = await install()
    const end = async () => {
      await server.stop()
      await server.folder.remove()
    }
    return { server, end }
  })
})

const postgres = await havePostgres()
if (!postgres) process.stderr.write('NOT RUN: ballots on Postgres: none is reachable\n')
describe.skipIf(!postgres)('ballots on Postgres', () => {
  ballotContract(async () => {
    const database = await temporaryPostgres()
    const server = await install({ DATABASE_URL: database.url })
    const end = async () => {
      await server.stop()
      await server.folder.remove()
      await database.drop()
    }
    return { server, end }
  })
})
