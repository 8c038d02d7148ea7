import { expect, test } from 'vitest'
import { safePath } from './safe-path'

test.each(['/workshops', '/w/abc?x=1#y', '/'])('%s is a path of this site', (path) => {
  expect(safePath(path, '/home')).toBe(path)
})

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
  undefined,
  ['/a'],
  '/a\nb',
  '/a\\b',
])('%j leads elsewhere and is not followed', (path) => {
  expect(safePath(path, '/home')).toBe('/home')
})
