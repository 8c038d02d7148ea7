import { expect, it } from 'vitest'
import { requireNode } from './lib/node-version.mjs'

it.each(['18.20.4', '20.18.3', '16.0.0'])('refuses Node %s in a sentence', (version) => {
  expect(() => requireNode(version)).toThrow(`Plenary needs Node 20.19 or newer, and this is Node ${version}`)
})

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes Node %s', (version) => {
  expect(() => requireNode(version)).not.toThrow()
})
