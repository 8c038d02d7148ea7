import type { CDPSession, Page } from '@playwright/test'
import * as Y from 'yjs'
import { paperRoom } from '@/lib/document/paper-room'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, openDesk, textsOn, type Desk } from './desk'

/** Resolves when every window shows these clauses. */
async function show(pages: readonly Page[], texts: readonly string[]): Promise<void> {
  for (const page of pages) await expect.poll(() => textsOn(page), { timeout: 8_000, interval: 20 }).toEqual(texts)
}

/** Puts the caret after so many characters of a clause, and has the editor notice. */
async function caret(page: Page, clause: number, offset: number): Promise<void> {
  await page.locator('.paper-words').focus()
  await page
    .locator('.clause-words p')
    .nth(clause)
    .evaluate((paragraph, offset) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      let rest = offset
      let node = walker.nextNode()
      for (; node && rest > node.nodeValue!.length; node = walker.nextNode()) rest -= node.nodeValue!.length
      getSelection()!.collapse(node ?? paragraph, node ? rest : 0)
      document.dispatchEvent(new Event('selectionchange'))
    }, offset)
}

/** What an input method does: text that is not yet text, then text. */
async function compose(cdp: CDPSession, text: string): Promise<void> {
  await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
}

describe.skipIf(!CHROMIUM)('two windows over the real server', { timeout: 60_000 }, () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  }, 120_000)
  afterAll(() => desk?.end(), 60_000)

  const pair = async (...texts: string[]) => {
    const paper = await desk.paper(texts)
    const pages = [await desk.open(paper), await desk.open(paper)] as const
    await show(pages, texts)
    return [...pages] as [Page, Page]
  }

  it('typing at once in one clause and in others', async () => {
    const [a, b] = await pair('Affirms', 'Decides')
    await caret(a, 0, 7)
    await caret(b, 1, 7)
    await Promise.all([a.keyboard.type(' the rules', { delay: 5 }), b.keyboard.type(' to act', { delay: 5 })])
    await show([a, b], ['Affirms the rules', 'Decides to act'])
    await caret(b, 0, 0)
    await Promise.all([a.keyboard.type(' again', { delay: 5 }), b.keyboard.type('Also ', { delay: 5 })])
    await show([a, b], ['Also Affirms the rules again', 'Decides to act'])
  })

  it('Enter while another types in the tail', async () => {
    const [a, b] = await pair('Hello world', 'end')
    await caret(a, 0, 6)
    await caret(b, 0, 8)
    await Promise.all([a.keyboard.press('Enter'), b.keyboard.type('XYZ', { delay: 3 })])
    await show([a, b], ['Hello ', 'woXYZrld', 'end'])
    await a.keyboard.type('new ')
    await show([a, b], ['Hello ', 'new woXYZrld', 'end'])
  })

  it('Backspace joins, undo brings the clause back and leaves what the other wrote', async () => {
    const [a, b] = await pair('Hello ', 'world')
    await caret(a, 1, 0)
    await a.keyboard.press('Backspace')
    await show([a, b], ['Hello world'])
    await caret(b, 0, 0)
    await b.keyboard.type('Oh ')
    await show([a, b], ['Oh Hello world'])
    await a.keyboard.press('Control+z')
    await show([a, b], ['Oh Hello ', 'world'])
    await a.keyboard.press('Control+y')
    await show([a, b], ['Oh Hello world'])
  })

  it('undo and redo of own changes only', async () => {
    const [a, b] = await pair('one', 'two')
    await caret(a, 0, 3)
    await a.keyboard.type(' A')
    await caret(b, 0, 0)
    await b.keyboard.type('B ')
    await show([a, b], ['B one A', 'two'])
    await a.keyboard.press('Control+z')
    await show([a, b], ['B one', 'two'])
    await b.keyboard.press('Control+z')
    await show([a, b], ['one', 'two'])
    await a.keyboard.press('Control+Shift+z')
    await show([a, b], ['one A', 'two'])
  })

  it('five pasted paragraphs become clauses; Alt and an arrow moves one; Tab makes it deeper', async () => {
    const [a, b] = await pair('first', 'last')
    await caret(a, 0, 5)
    await a.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/html', '<p>one</p><p>two</p><ul><li>three</li></ul><p>four</p><p>five</p>')
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await show([a, b], ['firstone', 'two', 'three', 'four', 'five', 'last'])
    await caret(a, 5, 0)
    await a.keyboard.press('Alt+ArrowUp')
    await show([a, b], ['firstone', 'two', 'three', 'four', 'last', 'five'])
    await a.keyboard.press('Tab')
    await expect
      .poll(() => b.locator('.clause-label').allTextContents())
      .toEqual(['OP1', 'OP2', '(a)', 'OP3', '(a)', 'OP4'])
  })

  it('a clause is dragged by its number, in one undo; Escape lets it lie', async () => {
    const [a, b] = await pair('one', 'two', 'three')
    const label = (clause: number) => a.locator('.clause-label').nth(clause)
    const grab = async (clause: number) => {
      const box = (await label(clause).boundingBox())!
      await a.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await a.mouse.down()
    }
    const under = (await a.locator('.clause').nth(2).boundingBox())!
    await grab(0)
    await a.mouse.move(under.x + 20, under.y + under.height - 4, { steps: 4 })
    await a.locator('.drop-line:not([hidden])').waitFor()
    await a.keyboard.press('Escape')
    await a.mouse.up()
    await show([a, b], ['one', 'two', 'three'])
    await grab(0)
    await a.mouse.move(under.x + 20, under.y + under.height - 4, { steps: 4 })
    await a.locator('.drop-line:not([hidden])').waitFor()
    await a.mouse.up()
    await show([a, b], ['two', 'three', 'one'])
    expect(await a.locator('.drop-line').count()).toBe(0)
    await caret(a, 0, 0)
    await a.keyboard.press('Control+z')
    await show([a, b], ['one', 'two', 'three'])
  })

  it('an input method in a clause where another types: nothing doubled, nothing erased', async () => {
    const [a, b] = await pair('Decides that', 'other')
    const cdp = await a.context().newCDPSession(a)
    await caret(a, 0, 7)
    await compose(cdp, 'に')
    await caret(b, 0, 12)
    await b.keyboard.type(' every')
    await compose(cdp, 'にほ')
    await caret(b, 0, 0)
    await b.keyboard.type('Also ')
    await compose(cdp, 'にほん')
    await cdp.send('Input.insertText', { text: '日本' })
    await show([a, b], ['Also Decides日本 that every', 'other'])
    await a.keyboard.type('!')
    await show([a, b], ['Also Decides日本! that every', 'other'])
  })

  it('selecting over clauses and deleting keeps the rest, in one undo', async () => {
    const [a, b] = await pair('one two', 'three', 'five six')
    await caret(a, 0, 4)
    const selected = () => a.evaluate(() => String(getSelection()))
    for (let i = 0; i < 40 && !(await selected()).includes('five'); i++) await a.keyboard.press('Shift+ArrowRight')
    await a.keyboard.press('Delete')
    const [text] = await textsOn(a)
    expect(text!.startsWith('one ')).toBe(true)
    await show([a, b], [text!])
    await a.keyboard.press('Control+z')
    await show([a, b], ['one two', 'three', 'five six'])
  })

  it('a reader may not write', async () => {
    const paper = await desk.paper(['one'])
    const page = await desk.open(paper, { role: 'observer', query: '&read' })
    await page.locator('.clause-words p').first().click()
    await page.keyboard.type('x')
    expect(await textsOn(page)).toEqual(['one'])
    expect(await page.getByRole('toolbar').count()).toBe(0)
  })

  it('a paper of a newer version is read only, and says so', async () => {
    const paper = await desk.paper(['one'], [], (doc) => {
      const { meta } = paperRoom(doc)
      meta.put({ ...meta.read()!, schemaVersion: 99 })
    })
    const page = await desk.open(paper)
    await page.getByRole('status').getByText('newer version').waitFor()
    await page.locator('.clause-words p').first().click()
    await page.keyboard.type('x')
    expect(await textsOn(page)).toEqual(['one'])
  })

  it('nothing runs from a document, however it got there', async () => {
    const paper = await desk.paper(['press here', 'plain'], [], (doc) => {
      const { clauses } = paperRoom(doc)
      const [first] = clauses.read()
      const [text] = (clauses.body(first!.id)!.get(0) as Y.XmlElement).toArray() as Y.XmlText[]
      text!.format(0, 5, { link: { href: 'javascript:globalThis.ran = true', target: '_self', rel: '"onclick="ran' } })
      const image = new Y.XmlElement('image')
      image.setAttribute('onerror', 'globalThis.ran = true')
      clauses.body(first!.id)!.push([image])
    })
    const page = await desk.open(paper)
    expect(await page.locator('.clause-words img').count()).toBe(0)
    expect(await page.locator('.clause-words a').count()).toBe(0) // shown as plain words
    await page.getByText('press', { exact: true }).click()
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
    await caret(page, 0, 0)
    await page.keyboard.type('x')
    expect((await textsOn(page))[0]).toBe('press here') // what is not understood is not written
  })

  it('shows where others are, by the name the server knows', async () => {
    const [a, b] = await pair('one', 'two')
    await caret(a, 1, 2)
    const drawn = b.locator('.clause').nth(1).locator('.caret')
    await drawn.waitFor({ state: 'attached' })
    expect(await drawn.getAttribute('data-name')).toMatch(/^Person \d+$/)
  })
})
