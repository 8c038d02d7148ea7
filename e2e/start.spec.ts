import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from './support/test'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Starts the server with these settings, which are wrong: resolves to what it said and how it ended. */
function failToStart(settings: Record<string, string>): Promise<{ code: unknown; said: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...settings } as const
    execFile(process.execPath, ['dist/main.mjs'], { cwd: ROOT, env, timeout: 30_000 }, (error, _, stderr) => {
      resolve({ code: error?.code ?? 0, said: stderr.trim() })
    })
  })
}

test('a start that cannot be says why in one sentence and ends with 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-start-'))
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const taken = String((other.address() as AddressInfo).port)
  try {
    const data = { PLENARY_DATA: join(folder, 'data') }
    const starts = await Promise.all([
      failToStart({ ...data, PORT: taken }),
      failToStart({ PLENARY_DATA: join(file, 'data') }),
      failToStart({ ...data, PORT: 'eighty' }),
      failToStart({ ...data, PLENARY_URL: 'plenary.example.org' }),
    ])
    for (const { code, said } of starts) {
      expect(code).toBe(1)
      expect(said.split('\n')).toHaveLength(1)
      expect(said).toMatch(/[.:]/)
      expect(said).not.toMatch(/\bat .*\(|Error:|node:internal/)
    }
    expect(starts[0]!.said).toContain(`Port ${taken} is in use`)
    expect(starts[2]!.said).toContain('PORT')
    expect(starts[3]!.said).toContain('PLENARY_URL')
  } finally {
    other.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
