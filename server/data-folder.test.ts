import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDataFolder } from './data-folder'
import { StartError } from './start-error'

let parent: string
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'plenary-'))
})
afterEach(() => rmSync(parent, { recursive: true }))

const mode = (path: string) => statSync(path).mode & 0o777

describe('the data folder', () => {
  it('is made for its owner alone, with a secret that stays', () => {
    const dataFolder = join(parent, 'a', 'b')
    const first = openDataFolder({ dataFolder })
    expect(mode(dataFolder)).toBe(0o700)
    expect(mode(join(dataFolder, 'secret'))).toBe(0o600)
    expect(first.secret.length).toBeGreaterThanOrEqual(32)
    expect(openDataFolder({ dataFolder })).toEqual(first)
    expect(openDataFolder({ dataFolder: join(parent, 'other') }).secret).not.toBe(first.secret)
  })

  it('is written to for its owner alone, also where it was open to others', () => {
    openDataFolder({ dataFolder: parent })
    writeFileSync(join(parent, 'plenary.db'), '')
    expect(mode(join(parent, 'plenary.db'))).toBe(0o600)
  })

  it('makes no secret where one is given', () => {
    const dataFolder = join(parent, 'data')
    expect(openDataFolder({ dataFolder, secret: 'given' }).secret).toBe('given')
    expect(existsSync(join(dataFolder, 'secret'))).toBe(false)
  })

  it('closes a secret that others could read', () => {
    const file = join(parent, 'secret')
    writeFileSync(file, 'x'.repeat(40), { mode: 0o644 })
    openDataFolder({ dataFolder: parent })
    expect(mode(file)).toBe(0o600)
  })

  it('never replaces a damaged secret by itself', () => {
    const file = join(parent, 'secret')
    writeFileSync(file, 'half')
    expect(() => openDataFolder({ dataFolder: parent })).toThrow(/is damaged/)
    expect(readFileSync(file, 'utf8')).toBe('half')
  })

  it('says in a sentence why it cannot be used', () => {
    const file = join(parent, 'file')
    writeFileSync(file, '')
    expect(() => openDataFolder({ dataFolder: file })).toThrow(StartError)
    expect(() => openDataFolder({ dataFolder: join(file, 'below') })).toThrow(/a part of its path is a file/)
  })

  it('says when this user may not write there', () => {
    const closed = join(parent, 'closed')
    mkdirSync(closed, { mode: 0o500 })
    const isRoot = process.geteuid?.() === 0
    if (isRoot) process.seteuid?.(65_534)
    try {
      expect(() => openDataFolder({ dataFolder: join(closed, 'data') })).toThrow(/may not write there/)
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  })
})
