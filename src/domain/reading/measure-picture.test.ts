import { describe, expect, test } from 'vitest'
import { isPlain, measurePicture, type Pixels } from './measure-picture.ts'
import { asTaken, judgeQuality } from './picture-quality.ts'

type Colour = readonly [number, number, number]
const [width, height] = [1280, 896]

/** a sheet with lines of print, drawn pixel by pixel */
function sheet(colour: (x: number, y: number) => Colour): Pixels {
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) data.set(colour(x, y), 3 * (y * width + x))
  return { width, height, data }
}

/** strokes two pixels wide at places that repeat nowhere */
const isPrint = (x: number, y: number): boolean => {
  const place = Math.imul((x >> 1) ^ (Math.floor(y / 40) << 12), 0x85ebca6b)
  return y % 40 < 16 && Math.imul(place ^ (place >>> 13), 0xc2b2ae35) >>> 28 < 6
}
const paper: Colour = [246, 240, 226]
const ink: Colour = [40, 40, 44]
const plain = (x: number, y: number): Colour => (isPrint(x, y) ? ink : paper)
const problemsOf = (picture: Pixels) => judgeQuality(measurePicture(picture)).problems

test('an empty sheet is told from one with a single stroke on it', () => {
  const empty = sheet(() => paper)
  expect([isPlain(empty), isPlain(sheet((x, y) => (x < 4 && y < 20 ? ink : paper))), isPlain(sheet(plain))]).toEqual([true, false, false])
})

describe('a picture of a sheet', () => {
  test('in good light has nothing wrong with it', () => {
    expect(problemsOf(sheet(plain))).toEqual([])
  })

  test('with the light of a lamp on it is said to have glare', () => {
    const lit = sheet((x, y) => (Math.hypot(x - 700, y - 400) < 180 ? [255, 255, 255] : plain(x, y)))
    expect(problemsOf(lit)).toEqual(['picture.glare'])
  })

  test('has the place of the light named, also as the picture was taken', () => {
    const lit = measurePicture(sheet((x, y) => (Math.hypot(x - 700, y - 400) < 60 ? [255, 255, 255] : plain(x, y))))
    expect(lit.spots).toHaveLength(1)
    const [x = 0, y = 0, w = 0, h = 0] = asTaken(lit, { width: 2 * width, height: 2 * height }).spots?.[0] ?? []
    expect([x > 2 * 640, y > 2 * 340, x + w < 2 * 760, y + h < 2 * 460, w > 120, h > 120]).toEqual(Array(6).fill(true))
  })

  test.each([
    ['on a white margin', (x: number, y: number): Colour => (x < 200 || y < 130 ? [255, 255, 255] : plain(x, y))],
    ['that is white itself', (x: number, y: number): Colour => (isPrint(x, y) ? [40, 40, 90] : x < 80 ? [180, 150, 90] : [255, 255, 255])],
  ])('%s has none', (_, colour) => {
    expect(problemsOf(sheet(colour))).not.toContain('picture.glare')
  })

  /** the waves of red, green and blue stand apart by a third */
  const waved = (period: number, lean: number) => (x: number, y: number) =>
    plain(x, y).map((value, colour) => {
      const dots = 12 * Math.sin((2 * Math.PI * (x + lean * y)) / period + (2 * Math.PI * colour) / 3)
      return Math.max(0, Math.min(255, value * 0.8 + dots))
    }) as unknown as Colour

  test.each([
    [4.3, 0.06],
    [5.7, 0],
    [7.1, 0.03],
    [11.3, 0],
  ])('of a screen, whose coloured dots come back every %d pixels, is said to be one', (period, lean) => {
    expect(problemsOf(sheet(waved(period, lean)))).toEqual(['picture.screen'])
  })

  test.each([5.7, 11.3])('on paper with fine lines of one ink every %d pixels is said to be none', period => {
    const lines = sheet((x, y) => {
      const [red, green, blue] = plain(x, y)
      const ink = Math.max(0, Math.sin((2 * Math.PI * (x + 0.06 * y)) / period))
      return [red - 10 * ink, green - 30 * ink, blue - 60 * ink]
    })
    expect(measurePicture(lines).stripes).toBeLessThan(1)
    expect(problemsOf(lines)).toEqual([])
  })

  test.each([
    ['across', 1, 0],
    ['down', 0, 1],
  ])('that was taken while the hand moved %s is said to be blurred', (_, right, down) => {
    const way = Array.from({ length: 9 }, (_, at) => at - 4)
    const moved = sheet((x, y) => {
      const seen = way.map(at => plain(x + right * at, y + down * at))
      return [0, 1, 2].map(channel => seen.reduce((sum, colour) => sum + (colour[channel] ?? 0), 0) / way.length) as unknown as Colour
    })
    expect(problemsOf(moved)).toEqual(['picture.blurred'])
  })

  test('with fine waves behind its print is not', () => {
    const wavy = sheet((x, y) => (isPrint(x, y) ? ink : (y + Math.round(4 * Math.sin(x / 60))) % 26 < 2 ? [200, 190, 160] : paper))
    expect(problemsOf(wavy)).toEqual([])
  })

  test('without colour is said to be a copy', () => {
    expect(problemsOf(sheet((x, y) => (isPrint(x, y) ? [40, 40, 40] : [240, 240, 240])))).toEqual(['picture.copy'])
  })
})
