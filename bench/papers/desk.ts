import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import * as Y from 'yjs'
import { serve } from '@/bench/ui/serve'
import { paperRoom } from '@/lib/document/paper-room'
import { newId, newUlid, type DelegationId, type WorkshopId } from '@/lib/ids'
import type { ClauseHead, ClauseId } from '@/lib/papers/clause'
import { SCHEMA_VERSION } from '@/lib/papers/paper-meta'
import { keysBetween } from '@/lib/papers/order-key'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import { scriptedAuthority } from '@/server/testing/scripted-authority'
import { startServer } from '@/server/testing/start'
import { buildPage } from './build-page'

export const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

export interface Desk {
  readonly browser: Browser
  /** A paper with these clauses. */
  paper(
    clauses: readonly (string | [ClauseHead['kind'], string])[],
    depths?: readonly number[],
    more?: (doc: Y.Doc) => void,
  ): Promise<string>
  /** Opens a paper in a window of its own, as a new person. */
  open(
    paper: string,
    options?: { query?: string; context?: Parameters<Browser['newContext']>[0]; role?: 'delegate' | 'observer' },
  ): Promise<Page>
  /** So many people more who type into the paper, in a process of their own, until they are told to end. */
  crowd(paper: string, people: number, keysPerSecond: number): Promise<{ end(): Promise<{ typed: number }> }>
  end(): Promise<void>
}

/** The real server, the real page and a browser. */
export async function openDesk(): Promise<Desk> {
  const folder = await temporaryFolder()
  const scripted = scriptedAuthority()
  const workshop = scripted.workshop()
  const authority = {
    ...scripted,
    originAllowed: () => true,
  }
  const server = await startServer({ authority, folder: folder.path })
  const pages = join(folder.path, 'pages')
  await buildPage(pages)
  const site = await serve(pages)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const contexts: BrowserContext[] = []

  return {
    browser,
    async paper(clauses, depths = [], more) {
      const paper = newId<string>()
      const id = { kind: 'paper' as const, workshop: workshop as WorkshopId, paper }
      await server.sync.rooms.write(id, (doc) => {
        seed(doc, clauses, depths)
        more?.(doc)
      })
      return paper
    },
    async open(paper, { query = '', context, role = 'delegate' } = {}) {
      const delegation = (new URLSearchParams(query).get('delegation') ?? 'rec') as DelegationId
      const { user, member } = scripted.join(workshop, role, { delegation })
      const own = await browser.newContext(context)
      contexts.push(own)
      await own.addCookies([{ name: 'user', value: user, domain: '127.0.0.1', path: '/' }])
      const page = await own.newPage()
      page.on('pageerror', (error) => console.error('page:', error.message))
      const address = `${site.url}?server=${server.url}&room=${workshop}.paper.${paper}&me=${member.participant}${query}`
      await page.goto(address)
      await page.waitForSelector('.clause')
      return page
    },
    async crowd(paper, people, keysPerSecond) {
      const users = Array.from({ length: people }, () => scripted.join(workshop, 'delegate').user)
      const asked = { url: server.url, room: `${workshop}.paper.${paper}`, users, keysPerSecond }
      const child = fork(join(import.meta.dirname, 'typists.ts'), [JSON.stringify(asked)], {
        execArgv: ['--import', 'tsx'],
      })
      await once(child, 'message')
      return {
        async end() {
          child.send('end')
          const [told] = (await once(child, 'message')) as [{ typed: number }]
          return told
        },
      }
    },
    async end() {
      for (const one of contexts) await one.close()
      await browser.close()
      site.close()
      await server.stop()
      await folder.remove()
    },
  }
}

function seed(
  doc: Y.Doc,
  clauses: readonly (string | [ClauseHead['kind'], string])[],
  depths: readonly number[],
): void {
  const room = paperRoom(doc)
  room.meta.put({ title: 'Draft outcome', symbol: '', rev: 1, form: 'paragraphs', schemaVersion: SCHEMA_VERSION })
  const orders = keysBetween(null, null, clauses.length + 1, Math.random)
  for (const [i, clause] of clauses.entries()) {
    const [kind, text] = typeof clause === 'string' ? (['operative', clause] as const) : clause
    const id = newUlid(Date.now()) as ClauseId
    const body = room.clauses.create(id, { order: orders[i]!, kind, depth: depths[i] ?? 0, state: 'present' })
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(text)])
    body.insert(0, [paragraph])
  }
}

/** The words of each clause, as they stand on screen. */
export const textsOn = (page: Page): Promise<string[]> =>
  page.$$eval('.clause-words', (all) =>
    all.map((words) => {
      const copy = words.cloneNode(true) as HTMLElement
      copy.querySelectorAll('.caret, .bracket-sign').forEach((drawn) => drawn.remove())
      return copy.textContent ?? ''
    }),
  )
