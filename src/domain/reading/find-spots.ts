import type { Box } from './line.ts'
import type { Pixels } from './measure-picture.ts'

/** of the darkest colour of a pixel: a lamp burns all three out, paper keeps a tint */
const burnt = 252
/** pixels of the side of a tile */
const tile = 16
/** every so many pixels of a tile are looked at */
const stride = 2
/** a tile that is burnt out */
const mostlyBurnt = 0.95
/** of white paper, evenly lit, more than this burns; a lamp never burns out more of a sheet and leaves something to read */
const mostSpots = 0.25
/** tiles of the smallest spot that hides a letter, and of its shorter side */
const [leastTiles, leastSide] = [6, 2]
const mostListed = 20

export interface Spots {
  /** of the picture */
  readonly share: number
  /** the largest first */
  readonly boxes: readonly Box[]
}

/** Where a picture is burnt out by a lamp: parts that end before its edge, as a white margin and a white page do not. */
export function findSpots({ width, height, data }: Pixels): Spots {
  const [across, down] = [Math.floor(width / tile), Math.floor(height / tile)]
  const isBurnt = Array.from({ length: across * down }, (_, at) =>
    tileBurns(data, width, (at % across) * tile, Math.floor(at / across) * tile),
  )
  const all = isBurnt.length
  if (all === 0 || isBurnt.filter(Boolean).length > mostSpots * all) return { share: 0, boxes: [] }
  const seen = new Set<number>()
  const found = isBurnt.flatMap((burns, at) => {
    if (!burns || seen.has(at)) return []
    const tiles = joinedTo(at, isBurnt, across, seen)
    const [columns, rows] = [tiles.map(each => each % across), tiles.map(each => Math.floor(each / across))]
    const [left, top, right, bottom] = [Math.min(...columns), Math.min(...rows), Math.max(...columns), Math.max(...rows)]
    const isMargin = left === 0 || top === 0 || right === across - 1 || bottom === down - 1
    if (isMargin || tiles.length < leastTiles || Math.min(right - left, bottom - top) + 1 < leastSide) return []
    const box: Box = [left * tile, top * tile, (right - left + 1) * tile, (bottom - top + 1) * tile]
    return [{ tiles: tiles.length, box }]
  })
  found.sort((a, b) => b.tiles - a.tiles)
  return {
    share: found.reduce((sum, { tiles }) => sum + tiles, 0) / all,
    boxes: found.slice(0, mostListed).map(({ box }) => box),
  }
}

function joinedTo(first: number, isBurnt: readonly boolean[], across: number, seen: Set<number>): readonly number[] {
  const tiles = [first]
  seen.add(first)
  for (const at of tiles) {
    const x = at % across
    for (const [beside, step] of [
      [x > 0, -1],
      [x < across - 1, 1],
      [true, -across],
      [true, across],
    ] as const) {
      const next = at + step
      if (!beside || !isBurnt[next] || seen.has(next)) continue
      seen.add(next)
      tiles.push(next)
    }
  }
  return tiles
}

function tileBurns(data: Uint8Array, width: number, left: number, top: number): boolean {
  const least = mostlyBurnt * (tile / stride) ** 2
  let count = 0
  for (let y = top; y < top + tile; y += stride)
    for (let x = left; x < left + tile; x += stride) {
      const at = 3 * (y * width + x)
      if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >= burnt) count += 1
    }
  return count >= least
}
