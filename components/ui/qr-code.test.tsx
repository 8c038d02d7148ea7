import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { QrCode } from './qr-code'

test('draws exactly the dark modules of the code, and says what it opens', () => {
  const text = 'https://plenary.example/join/K7M4QX'
  const html = renderToStaticMarkup(<QrCode text={text} title="Join this workshop" />)
  expect(html).toContain('<title>Join this workshop</title>')
  const drawn = new Set<string>()
  for (const [, x, y, length] of html.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let step = 0; step < Number(length); step++) drawn.add(`${Number(x) + step},${y}`)
  }
  const { data } = encode(text, { ecc: 'M', border: 2 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])))
  expect([...drawn].toSorted()).toEqual(dark.toSorted())
})
