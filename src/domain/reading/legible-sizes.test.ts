import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { legibleSizes, standsFor } from './legible-sizes.ts'

const sides = fc.record({ width: fc.integer({ min: 1, max: 12_000 }), height: fc.integer({ min: 1, max: 12_000 }) })

describe('the sizes in which a picture is tried', () => {
  test.each([
    [{ width: 4000, height: 3000 }, [2400, 2000, 1600, 1280]],
    [{ width: 3000, height: 4000 }, [1800, 1500, 1200, 960]],
    [{ width: 1500, height: 900 }, [1500, 1280]],
    [{ width: 800, height: 600 }, [800]],
    // a long slip: its shorter side keeps 500
    [{ width: 600, height: 4000 }, [500]],
  ])('of %o are %o wide', (picture, widths) => {
    expect(legibleSizes(picture).map(({ width }) => width)).toEqual(widths)
  })

  test('never grow, become smaller one after the other, and each of them stands for the picture', () => {
    fc.assert(
      fc.property(sides, picture => {
        const sizes = legibleSizes(picture)
        expect(sizes.length).toBeGreaterThan(0)
        for (const [at, { width, height }] of sizes.entries()) {
          expect(width <= picture.width && height <= picture.height && width >= 1 && height >= 1).toBe(true)
          if (at > 0) expect(width * height).toBeLessThanOrEqual(sizes[at - 1]!.width * sizes[at - 1]!.height)
          if (Math.min(width, height) >= 100) expect(standsFor({ width, height }, picture)).toBe('yes')
        }
      }),
    )
  })
})

test.each([
  ['turned upright', { width: 1280, height: 960 }, 'yes'],
  ['as the camera stored it', { width: 960, height: 1280 }, 'yes'],
  ['smaller than legible', { width: 1200, height: 900 }, 'illegible'],
  ['of other proportions', { width: 1280, height: 1280 }, 'other'],
])('a picture %s: %o is %s', (_, made, verdict) => {
  expect(standsFor(made, { width: 3000, height: 4000 })).toBe(verdict)
})
