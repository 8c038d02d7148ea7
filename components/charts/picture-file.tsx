'use client'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { SANS, SERIF } from './faces'
import { withColours } from './picture-colours'
import { facesFor } from './picture-faces'
import { wrapWords } from './wrap-words'

/** A picture to take away: what draws it, its title, and the lines that stand under it. */
export interface Picture {
  readonly node: ReactNode
  readonly title: string
  readonly lines: readonly string[]
}

const MARGIN = 32
const LEAST_WIDTH = 560
const SVG = 'http://www.w3.org/2000/svg'

/** One SVG file that needs nothing else: layers in one, colours and faces inside, title and finding under the picture. */
export async function pictureAsSvg(picture: Picture): Promise<Blob> {
  return new Blob([(await drawSvg(picture)).text], { type: 'image/svg+xml' })
}

/** The same as PNG, `scale` pixels to a CSS pixel. @throws where the browser cannot draw it. */
export async function pictureAsPng(picture: Picture, scale = 2): Promise<Blob> {
  const { text, width, height } = await drawSvg(picture)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no image'))), 'image/png'),
  )
}

async function drawSvg({ node, title, lines }: Picture): Promise<{ text: string; width: number; height: number }> {
  const layers = rendered(node)
  const [, , wide, high] = layers[0]!.getAttribute('viewBox')!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ]
  // Small pictures grow, so that the sentences under them have room.
  const grown = Math.max(1, LEAST_WIDTH / wide)
  const [inner, tall] = [wide * grown, high * grown]
  const width = inner + 2 * MARGIN
  const titles = wrapWords(title, inner, 18, 2)
  const said = lines.filter(Boolean).flatMap((line) => wrapWords(line, inner, 15, 4))
  const height = tall + 2 * MARGIN + 16 + titles.length * 24 + said.length * 22

  const svg = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': SANS,
    role: 'img',
  }))
    svg.setAttribute(name, String(value))
  const add = (name: string, attributes: Record<string, string | number>, text?: string) => {
    const element = document.createElementNS(SVG, name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    if (text !== undefined) element.textContent = text
    svg.append(element)
    return element
  }
  add('title', {}, title)
  add('desc', {}, lines.join(' '))
  add('rect', { width, height, fill: 'var(--paper)' })
  for (const layer of layers) {
    const group = add('g', { transform: `translate(${MARGIN} ${MARGIN}) scale(${grown})` })
    group.append(...layer.childNodes)
  }
  const below = tall + MARGIN + 24
  titles.forEach((line, index) =>
    add('text', { x: MARGIN, y: below + index * 24, 'font-size': 18, 'font-weight': 600, fill: 'var(--ink)' }, line),
  )
  said.forEach((line, index) =>
    add(
      'text',
      { x: MARGIN, y: below + 2 + titles.length * 24 + index * 22, 'font-size': 15, fill: 'var(--ink-2)' },
      line,
    ),
  )
  standAlone(svg)
  const style = document.createElementNS(SVG, 'style')
  style.textContent = await facesFor(svg.textContent, `${SANS},${SERIF}`)
  svg.prepend(style)
  return { text: withColours(new XMLSerializer().serializeToString(svg)), width, height }
}

/** Renders apart from the page, at once. */
function rendered(node: ReactNode): SVGSVGElement[] {
  const host = document.createElement('div')
  const root = createRoot(host)
  flushSync(() => root.render(node))
  const layers = [...host.querySelectorAll('svg')].map((layer) => layer.cloneNode(true) as SVGSVGElement)
  flushSync(() => root.unmount())
  return layers
}

/** Styles that only browsers know become attributes that every program reads. */
function standAlone(svg: SVGSVGElement): void {
  for (const unsaved of svg.querySelectorAll('[data-unsaved]')) unsaved.remove()
  for (const element of svg.querySelectorAll<SVGElement>('[class], [style]')) {
    const [, x, y] = /translate\((-?[\d.]+)px, (-?[\d.]+)px\)/.exec(element.style.transform) ?? []
    element.removeAttribute('class')
    element.removeAttribute('style')
    if (x !== undefined) element.setAttribute('transform', `translate(${x} ${y})`)
  }
}
