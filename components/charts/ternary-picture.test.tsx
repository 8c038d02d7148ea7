import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { drawWeights, seeded, toPoints } from '@/lib/decision'
import type { AimLook } from './aim-look'
import { ternaryFrame } from './ternary-frame'
import { TernaryPicker } from './ternary-picker'
import { TernaryPicture, type TernaryContent } from './ternary-picture'

const aims: AimLook[] = [
  { id: 'rights', name: 'Rights', shape: 'circle' },
  { id: 'security', name: 'Security & order', shape: 'square' },
  { id: 'economy', name: 'Economy', shape: 'triangle' },
]
const frame = ternaryFrame(
  aims.map(({ name }) => name),
  'wide',
  700,
)
const delegations = new Map(['REC', 'SND'].map((code, order) => [code, { id: code, code, name: code, order }]))
const random = seeded(1)
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    delegation: index % 2 ? 'REC' : 'SND',
    points: toPoints(drawWeights(random, 3)),
  }))
const draw = (content: Partial<TernaryContent>) =>
  renderToStaticMarkup(
    <TernaryPicture
      frame={frame}
      aims={aims}
      label="Where they stand"
      say={String}
      delegations={delegations}
      {...content}
    />,
  )
const count = (text: string, part: string) => text.split(part).length - 1

describe('the picture of the triangle', () => {
  it('names itself and its corners, and does not mirror', () => {
    const picture = draw({ ticks: true })
    expect(picture).toContain('role="img" aria-label="Where they stand"')
    expect(picture).toContain('<div dir="ltr"')
    for (const { name } of aims) expect(picture).toContain(name.replace('&', '&amp;'))
    for (const number of ['20', '40', '60', '80']) expect(count(picture, `>${number}</text>`)).toBe(3)
  })

  it.each([0, 1, 24, 1000])('draws %i people, each once', (number) => {
    const picture = draw({ dots: people(number), means: [{ delegation: 'REC', mean: [0.2, 0.3, 0.5] }] })
    expect(count(picture, 'class="transition-')).toBe(number + 1)
    expect(picture).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('marks delegations by the filling of the dot, while dots are large enough', () => {
    expect(count(draw({ dots: people(24) }), 'stroke-width="1.5"><')).toBeGreaterThan(0)
    expect(draw({ dots: people(1000) })).not.toContain('<g class="transition-transform')
  })

  it('shows whom one picked, with a line to each', () => {
    const dots = people(10)
    const picture = draw({ dots, picked: 'REC', means: [{ delegation: 'REC', mean: [0.2, 0.3, 0.5] }] })
    const spokes = /<path d="(M[^"]+)" stroke="var\(--accent\)"/.exec(picture)?.[1]
    expect(count(spokes!, 'M')).toBe(5)
  })
})

describe('one’s own point', () => {
  const picker = (given: boolean) =>
    renderToStaticMarkup(
      <TernaryPicker
        frame={frame}
        points={[45, 30, 25]}
        given={given}
        onMove={() => {}}
        onRest={() => {}}
        say={String}
        describe={() => 'Rights 45, security 30, economy 25'}
        label="Your point"
        roleDescription="point in a triangle"
        describedBy="keys"
      />,
    )

  it('is a slider that says all three weights', () => {
    const [slider] = /<div role="slider"[^>]*>/.exec(picker(true))!
    expect(slider).toContain('tabindex="0"')
    expect(slider).toContain('aria-valuetext="Rights 45, security 30, economy 25"')
    expect(slider).toContain('aria-valuenow="45"')
    expect(slider).toContain('aria-roledescription="point in a triangle"')
    expect(slider).toContain('width:44px;height:44px')
  })

  it('shows its three numbers on the edges once it is given', () => {
    for (const number of ['45', '30', '25']) expect(count(picker(true), `>${number}</text>`)).toBe(1)
    expect(picker(false)).not.toContain('</text>')
  })
})
