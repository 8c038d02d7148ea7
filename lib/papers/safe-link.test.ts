import { expect, it } from 'vitest'
import { isSafeLink, linkFrom } from './safe-link'

it('lets links lead to pages and to e-mail, and nowhere else', () => {
  for (const fine of ['https://un.org/a?b=c#d', 'http://localhost:1', 'MAILTO:a@b.org'])
    expect(isSafeLink(fine)).toBe(true)
  const bad = [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:x',
    'data:text/html,x',
    '//evil.org',
    '/w/1',
  ]
  for (const one of [...bad, 'vbscript:x', 'https://a b', `https://a/${'x'.repeat(3000)}`, null, 1])
    expect(isSafeLink(one)).toBe(false)
})

it('takes what is written for what is meant', () => {
  expect(linkFrom(' iom.int/report ')).toBe('https://iom.int/report')
  expect(linkFrom('desk@iom.int')).toBe('mailto:desk@iom.int')
  expect(linkFrom('https://iom.int')).toBe('https://iom.int')
  for (const none of ['', 'word', 'javascript:alert(1)', 'file:///etc/passwd', 'localhost:3000'])
    expect(linkFrom(none)).toBeNull()
})
