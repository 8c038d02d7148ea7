import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDataFolder } from './data-lock'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the lock on a data folder', () => {
  it('keeps a second server out until the first gives it back', () => {
    const release = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(/already running/)
    release()
    lockDataFolder(folder)()
  })

  it('ends with the process that holds it, also when that is killed', async () => {
    const lockModule = JSON.stringify(new URL('./data-lock.ts', import.meta.url).href)
    const code = `const { lockDataFolder } = await import(${lockModule}); lockDataFolder(${JSON.stringify(folder)}); globalThis.gc(); await new Promise(setImmediate); globalThis.gc(); console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', code], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      await once(holder.stdout, 'data')
      expect(() => lockDataFolder(folder)).toThrow(/already running/)
    } finally {
      const ended = once(holder, 'exit')
      holder.kill('SIGKILL')
      await ended
    }
    lockDataFolder(folder)()
  })
})
