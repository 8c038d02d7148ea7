import { spawn } from 'node:child_process'
import { StartError } from '@/server/start-error'

/** Runs pg_dump or pg_restore; the address goes through the environment, so that no password shows in the process list. */
export async function postgresTool(
  tool: 'pg_dump' | 'pg_restore',
  url: string,
  args: readonly string[],
): Promise<void> {
  const address = new URL(url)
  const env = {
    ...process.env,
    PGHOST: address.hostname,
    PGPORT: address.port || '5432',
    PGUSER: decodeURIComponent(address.username),
    PGPASSWORD: decodeURIComponent(address.password),
    PGDATABASE: address.pathname.slice(1),
  }
  const child = spawn(tool, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', () =>
      reject(new StartError(`${tool} is not installed here: it comes with Postgres’ client programs.`)),
    )
    child.on('close', resolve)
  })
  if (code !== 0) throw new StartError(`${tool} failed: ${said.trim().split('\n').at(-1) ?? `code ${code}`}`)
}
