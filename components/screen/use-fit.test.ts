import { expect, it } from 'vitest'
import { fitOf } from './use-fit'

it('lays every projector out in the same units and draws it to fill the window', () => {
  expect(fitOf(1920, 1080)).toEqual({ scale: 1, tall: false, width: 1920, height: 1080 })
  expect(fitOf(3840, 2160)).toEqual({ scale: 2, tall: false, width: 1920, height: 1080 })
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [1280, 1024],
    [2560, 1080],
  ] as const) {
    const fit = fitOf(width, height)
    expect([fit.width * fit.scale, fit.height * fit.scale].map(Math.round)).toEqual([width, height])
    expect(fit.tall).toBe(false)
    expect(fit.width).toBeGreaterThanOrEqual(1440)
    expect(fit.height).toBeGreaterThanOrEqual(1080)
  }
  expect(fitOf(390, 844)).toMatchObject({ tall: true, width: 900 })
})
