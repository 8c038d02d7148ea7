import type { Browser, Page } from '@playwright/test'
import * as Y from 'yjs'
import { paperRoom } from '@/lib/document/paper-room'
import { newUlid, type PaperId, type WorkshopId } from '@/lib/ids'
import type { ClauseId } from '@/lib/papers/clause'
import { Peer } from '@/server/testing/peer'
import { until } from '@/server/testing/until'
import { administrator, comeIn, give, makeWorkshop, newPerson, PHONE } from './support/people'
import type { Plenary } from './support/plenary'
import { expect, test } from './support/test'

const saved = (page: Page) => expect(page.getByText(/^Saved/).first()).toBeVisible()

/** A position paper for everyone, and its facilitator. */
async function desk(browser: Browser, plenary: Plenary, title: string, kind: 'position' | 'negotiated' = 'position') {
  const page = await administrator(browser, plenary, { viewport: { width: 1280, height: 900 } })
  const workshop = await makeWorkshop(page, plenary, title)
  const made = { workshop: workshop.id, title: 'Our position', kind, audience: null, language: 'en' } as const
  const { paper } = await give(page.request, plenary, 'create-paper', made)
  return { page, workshop, paper, path: `${workshop.path}/papers/${paper}` }
}

/** Everything the browser refused to run or to load because of the policy. */
function refusals(page: Page): string[] {
  const all: string[] = []
  page.on('console', (message) => {
    if (/content security policy|violates the following/i.test(message.text())) all.push(message.text())
  })
  return all
}

test('a table, a footnote and a link, by keys and by the toolbar; on a phone the panels come from below', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(90_000)
  const { page, path } = await desk(browser, plenary, 'Written with tools')
  const refused = refusals(page)
  await page.goto(path)
  const section = page.locator('.clause-words').nth(2)
  await section.click()
  await page.keyboard.type('Refugees are protected by the Convention')
  await page.getByRole('button', { name: 'Footnote' }).click()
  await page.keyboard.type('189 UNTS 137')
  await page.keyboard.press('Enter')
  await page.keyboard.type(', see https://unhcr.org/law and more')
  await expect(section.locator('a')).toHaveAttribute('href', 'https://unhcr.org/law')
  await expect(section.locator('.note-sign')).toHaveText('1')
  await expect(section.locator('.footnote')).toHaveAttribute('data-number', '1')
  await expect(section.locator('p').first()).toHaveText(
    'Refugees are protected by the Convention1, see https://unhcr.org/law and more',
  )

  // A link by its dialog: what leads nowhere safe is not taken.
  await section
    .locator('p')
    .first()
    .dblclick({ position: { x: 20, y: 12 } })
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Link' })
  await dialog.getByLabel('Address').fill('javascript:alert(1)')
  await dialog.getByRole('button', { name: 'Set the link' }).click()
  await expect(dialog.getByText('Write a web address')).toBeVisible()
  await dialog.getByLabel('Address').fill('iom.int')
  await page.keyboard.press('Enter')
  await expect(section.locator('a').first()).toHaveAttribute('href', 'https://iom.int')
  await expect(page.locator('.paper-words')).toBeFocused()

  const other = page.locator('.clause-words').nth(6)
  await other.click()
  await page.keyboard.type('/tab')
  await page.keyboard.press('Enter')
  for (const words of ['Issue', 'Form', 'Body', 'Labour', 'bilateral', 'ILO']) {
    await page.keyboard.type(words)
    await page.keyboard.press('Tab')
  }
  await expect(other.locator('tr')).toHaveCount(3)
  await page.getByRole('button', { name: 'Table' }).click()
  await page.getByRole('menuitem', { name: 'Delete row' }).click()
  await expect(other.locator('tr')).toHaveCount(2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(other.locator('tr')).toHaveCount(3)
  await expect(other.locator('th')).toHaveText(['Issue', 'Form', 'Body'])
  await saved(page)
  await page.reload()
  await expect(other.locator('td').first()).toHaveText('Labour')

  expect(refused).toEqual([])

  // Pasted from anywhere: what is known stays, the rest is words or nothing.
  await page.locator('.clause-words').nth(4).click()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      `<p onclick="globalThis.ran=1" style="position:fixed;inset:0">Kept <b>bold</b> <a href="javascript:globalThis.ran=2">no</a>
      <a href="https://un.org" class="fixed">yes</a></p><script>globalThis.ran=3</script><img src=x onerror="globalThis.ran=4">
      <iframe src="https://evil.example"></iframe><svg onload="globalThis.ran=5"></svg><style>*{display:none}</style>
      <table><tr><th>H</th></tr><tr><td>c</td></tr></table>`,
    )
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  })
  const pasted = page.locator('.clause-words').nth(4)
  await expect(pasted).toContainText('Kept bold no yes')
  await expect(pasted.locator('a')).toHaveCount(1)
  await expect(
    pasted.locator(
      '[style*=position], [onclick], [class~=fixed], img:not(.ProseMirror-separator), script, svg, iframe, style',
    ),
  ).toHaveCount(0)
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  // Chromium names handlers where pasted HTML is read, in a document of its own that runs nothing; nothing else is refused.
  expect(refused.filter((told) => !told.includes('inline event handler'))).toEqual([])

  const phone = await newPerson(browser, plenary, { ...PHONE, storageState: await page.context().storageState() })
  await phone.goto(path)
  await phone.locator('.clause-words').nth(2).tap()
  const call = phone.getByRole('button', { name: 'Paragraph 1' })
  await call.tap()
  const sheet = phone.getByRole('complementary', { name: 'Beside the text' })
  await expect(sheet).toBeFocused()
  await expect(sheet.getByRole('tab', { name: 'Paragraph' })).toHaveAttribute('aria-selected', 'true')
  await phone.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(call).toBeFocused()
  const tools = await phone
    .locator('.paper-tools button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(Math.min(...tools)).toBeGreaterThanOrEqual(44)
})

/** A paper that holds, past every guard, what a document should never hold. */
function poison(doc: Y.Doc): void {
  const { clauses } = paperRoom(doc)
  const add = (fill: (body: Y.XmlFragment) => void) =>
    fill(clauses.create(newUlid(Date.now()) as ClauseId, { order: 'z', kind: 'section', depth: 0, state: 'present' }))
  const words = (body: Y.XmlFragment, text: string, format: object, name = 'paragraph') => {
    const block = new Y.XmlElement(name)
    const own = new Y.XmlText()
    body.push([block])
    block.insert(0, [own])
    own.insert(0, text, format)
    return block
  }
  const run = 'globalThis.ran = (globalThis.ran || 0) + 1'
  for (const href of [
    `javascript:${run}`,
    `JaVa\tScript:${run}`,
    `data:text/html,<script>${run}</script>`,
    'vbscript:x',
    `//x"onclick="${run}`,
  ])
    add((body) =>
      words(body, 'press here', { link: { href, target: '_self', rel: '', class: 'fixed inset-0', onclick: run } }),
    )
  add((body) =>
    words(body, 'bracket', {
      bracket: { id: `"><img src=x onerror="${run}">`, by: `<script>${run}</script>`, rev: '1' },
    }),
  )
  add((body) => words(body, `<script>${run}</script><img src=x onerror="${run}">`, {}))
  for (const name of ['script', 'iframe', 'img', 'svg', 'style', 'object', 'math', 'x-unknown'])
    add((body) => {
      const block = words(body, run, {}, name)
      for (const [key, value] of [
        ['src', `javascript:${run}`],
        ['srcdoc', `<script>${run}</script>`],
        ['onload', run],
        ['onerror', run],
        ['style', 'position:fixed;inset:0'],
      ] as const)
        block.setAttribute(key, value)
    })
  add((body) => {
    const block = words(body, 'attributes', {})
    block.setAttribute('onclick', run)
    block.setAttribute('style', 'background:url(javascript:1)')
    block.setAttribute('class', 'x'.repeat(100_000))
  })
  add((body) => {
    const note = words(body, 'note', {}, 'footnote')
    note.setAttribute('id', `" onmouseover="${run}`)
  })
}

test('S3 nothing runs from a document, however it got there: the guard refuses it, and the page shows it as words', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(90_000)
  const { page, workshop, paper, path } = await desk(browser, plenary, 'Under attack')
  const attacker = await newPerson(browser, plenary)
  await comeIn(attacker.request, plenary, { code: workshop.code }, 'Mallory')

  // Sent as updates straight to the room, with the attacker's own session: each is refused whole.
  await attacker.goto(workshop.path)
  const cookie = (await attacker.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const whole = new Y.Doc()
  poison(whole)
  expect(await refusedIn(plenary, workshop.id, paper, cookie, (doc) => poison(doc))).toBe('refused')

  // And if all of it were in the document: the page is handed the update as if the server had sent it.
  const refused = refusals(page)
  await page.addInitScript(
    (update: number[]) => {
      const Real = WebSocket
      globalThis.WebSocket = class extends Real {
        constructor(address: string | URL, protocols?: string | string[]) {
          super(address, protocols)
          if (!String(address).includes('.paper.')) return
          let told = false
          this.addEventListener('message', ({ data }) => {
            const bytes = new Uint8Array(data as ArrayBuffer)
            if (told || bytes[0] !== 0 || bytes[1] !== 1) return
            told = true
            const size = []
            for (let n = update.length; ; n >>>= 7) {
              size.push(n > 127 ? (n & 127) | 128 : n)
              if (n <= 127) break
            }
            const frame = Uint8Array.from([0, 2, ...size, ...update])
            setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: frame.buffer })))
          })
        }
      } as typeof WebSocket
    },
    [...Y.encodeStateAsUpdate(whole)],
  )
  await page.goto(path)
  await expect(page.locator('.clause-words', { hasText: 'press here' }).first()).toBeVisible()
  const text = page.locator('.paper-words')
  await expect(text.locator('script, iframe, img:not(.ProseMirror-separator), svg, style, object, math')).toHaveCount(0)
  await expect(text.locator('[onclick], [onload], [onerror], [onmouseover], .fixed')).toHaveCount(0)
  for (const href of await text.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))))
    expect(href).toMatch(/^(https?:|mailto:)/)
  for (const one of await page.locator('.clause-words', { hasText: 'press here' }).all()) await one.click()
  await page.locator('.clause-words', { hasText: 'bracket' }).first().hover()
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(refused).toEqual([])
})

/** How the server ends a connection that writes this into a paper. */
async function refusedIn(
  plenary: Plenary,
  workshop: WorkshopId,
  paper: PaperId,
  cookie: string,
  write: (doc: Y.Doc) => void,
): Promise<string | null> {
  const peer = new Peer(`${plenary.url.replace('http', 'ws')}/sync`, `${workshop}.paper.${paper}`, null, {
    cookie,
    origin: plenary.url,
  })
  await peer.synced()
  write(peer.doc)
  await until('the refusal', () => peer.closes.length > 0)
  const why = peer.closedWith
  peer.leave()
  return why
}
