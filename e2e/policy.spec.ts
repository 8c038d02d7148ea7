import { administrator, makeWorkshop } from './support/people'
import { expect, test } from './support/test'

test('every page runs its own scripts by a nonce, another one each time, and nothing is refused', async ({
  browser,
  plenary,
}) => {
  const page = await administrator(browser, plenary)
  const workshop = await makeWorkshop(page, plenary, 'Under the policy')
  const refused: string[] = []
  page.on('console', (message) => {
    if (/content security policy|refused to|violates the following/i.test(message.text())) refused.push(message.text())
  })
  const nonces = new Set<string>()
  const paths = ['/', '/sign-in', '/workshops', '/workshops/new', '/me', '/privacy', '/join', '/nowhere']
  for (const path of [...paths, workshop.path, `${workshop.path}/papers`, `${workshop.path}/report`]) {
    const answer = (await page.goto(path))!
    const policy = answer.headers()['content-security-policy'] ?? ''
    const [, nonce] = /script-src 'nonce-([^']+)' 'strict-dynamic';/.exec(policy) ?? []
    expect(policy.match(/script-src[^;]*/)?.[0] ?? '', path).not.toContain('unsafe')
    expect(nonce, path).toBeTruthy()
    nonces.add(nonce!)
    // The page has come to life: React has taken over what the server drew.
    await expect
      .poll(() => page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith('__react'))), path)
      .toBe(true)
  }
  expect(nonces.size).toBe(paths.length + 3)
  expect(refused).toEqual([])

  // What gets into a page all the same does not run.
  await page.evaluate(() => {
    const box = document.createElement('div')
    box.innerHTML = '<img src="x:" onerror="globalThis.ran = 1"><a id="bad" href="javascript:globalThis.ran = 2">x</a>'
    document.body.append(box)
    const script = document.createElement('script')
    script.setAttribute('nonce', 'guessed')
    script.textContent = 'globalThis.ran = 3'
    document.body.insertAdjacentHTML('beforeend', script.outerHTML)
    document.querySelector<HTMLElement>('#bad')!.click()
  })
  await expect.poll(() => refused.length).toBeGreaterThan(0)
  expect(await page.evaluate(() => (globalThis as { ran?: number }).ran ?? null)).toBeNull()
})
