import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { floorViolation } from './testing/floors'
import { importsOf } from './testing/imports-of'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const IS_SOURCE = /\.tsx?$/
/** Tests stand outside the house and may look at every floor. */
const IS_TEST = /\.test\.tsx?$|(^|\/)testing\//

const sources = ['app', 'components', 'lib', 'server'].flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => IS_SOURCE.test(file) && !IS_TEST.test(file)),
)

const violations = (file: string, code: string) =>
  importsOf(file, code).flatMap((found) => floorViolation(file, found) ?? [])

describe('the floors', () => {
  it('are kept by every file', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap((file) => violations(file, readFileSync(ROOT + file, 'utf8')))).toEqual([])
  })

  it.each([
    ['components/ui/a.tsx', `import { readSettings } from '@/server/env'`, 'server/env'],
    ['components/ui/a.tsx', `import type { Settings } from '@/server/env'`, 'server/env'],
    ['components/ui/a.tsx', `import { readFile } from 'node:fs/promises'`, 'node:fs'],
    ['components/ui/a.tsx', `import page from '../../app/page'`, 'app/page'],
    ['server/sync/a.ts', `import { Button } from '@/components/ui/button'`, 'components/ui/button'],
    ['server/sync/a.ts', `export * from '../../app/fonts'`, 'app/fonts'],
    ['app/page.tsx', `import { openStore } from '@/server/store/store'`, 'server/store/store'],
    ['app/page.tsx', `const store = await import('../server/store/store')`, 'server/store/store'],
    ['app/page.tsx', `import { access, type Settings } from '@/server/env'`, 'server/env'],
    ['app/page.tsx', `import Database from 'better-sqlite3'`, 'better-sqlite3'],
    ['lib/decision/a.ts', `import { z } from 'zod'`, 'zod'],
    ['lib/decision/a.ts', `import type { ZodType } from 'zod'`, 'zod'],
    ['lib/decision/a.ts', `import type { Pack } from '../packs/pack'`, 'lib/packs/pack'],
    ['lib/packs/a.ts', `import { roots } from '../document/roots'`, 'lib/document/roots'],
    ['lib/packs/a.ts', `import { kinds } from '../activities/registry'`, 'lib/activities/registry'],
    ['lib/workshop/a.ts', `import * as Y from 'yjs'`, 'yjs'],
    ['lib/document/a.ts', `type Room = import('@/server/sync/room').Room`, 'server/sync/room'],
    ['lib/ids.ts', `import { can } from './workshop/permissions'`, 'lib/workshop/permissions'],
    ['lib/elsewhere/a.ts', `import { z } from 'zod'`, 'no floor'],
  ])('catch %s with %s', (file, code, culprit) => {
    const found = violations(file, code)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(culprit)
  })

  it.each([
    ['app/page.tsx', `import type { Settings } from '@/server/env'`],
    ['app/page.tsx', `import { type Settings } from '@/server/env'`],
    ['app/page.tsx', `import { server } from '@/server/handle'`],
    ['app/w/[workshopId]/page.tsx', `import { session } from '@/server/access/session'`],
    ['components/ui/a.tsx', `import { closed } from '../../lib/decision'; const a = <p>{closed}</p>`],
    ['lib/wire/a.ts', `import type { Pack } from '../packs/pack'`],
    ['lib/document/a.ts', `import * as Y from 'yjs'; import { can } from '@/lib/workshop/permissions'`],
    ['server/a.ts', `import { createServer } from 'node:http'`],
  ])('let %s have %s', (file, code) => {
    expect(violations(file, code)).toEqual([])
  })
})
