import type { Pixels } from './measure-picture.ts'
import type { Turn } from './turn-of.ts'

/** The picture turned clockwise. */
export function turnPixels({ width, height, data }: Pixels, turn: Turn): Pixels {
  const [wide, high] = turn === 180 ? [width, height] : [height, width]
  const turned = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] = turn === 180 ? [width - 1 - x, height - 1 - y] : turn === 90 ? [height - 1 - y, x] : [y, width - 1 - x]
      const [from, to] = [3 * (y * width + x), 3 * (toY * wide + toX)]
      turned[to] = data[from] ?? 0
      turned[to + 1] = data[from + 1] ?? 0
      turned[to + 2] = data[from + 2] ?? 0
    }
  return { width: wide, height: high, data: turned }
}
