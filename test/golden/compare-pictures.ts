import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import type { Picture } from './pdf-reader.ts'

/** Parts of the page that may differ: anti-aliasing of another build of the renderer. */
const tolerated = 0.0005

/**
 * Compares a page with its golden picture; the difference goes to `artifact`. `UPDATE_GOLDEN=1` writes the golden instead: look at the new
 * picture before you commit it.
 */
export function comparePicture(picture: Picture, golden: string, artifact: string): string | null {
  if (process.env.UPDATE_GOLDEN) {
    write(golden, encode(picture))
    return null
  }
  if (!existsSync(golden)) {
    write(artifact, encode(picture))
    return `there is no ${golden}`
  }
  const known = PNG.sync.read(readFileSync(golden))
  const { width, height } = picture
  if (known.width !== width || known.height !== height) return `${golden} has another size`
  const difference = new PNG({ width, height })
  const count = pixelmatch(known.data, colour(picture), difference.data, width, height, { threshold: 0.2 })
  if (count <= width * height * tolerated) return null
  write(artifact, PNG.sync.write(difference))
  write(artifact.replace('.png', '.actual.png'), encode(picture))
  return `${count} pixels differ from ${golden}, see ${artifact}`
}

function colour({ width, height, grey }: Picture): Uint8Array {
  const rgba = new Uint8Array(width * height * 4).fill(255)
  for (let at = 0; at < grey.length; at += 1) rgba.fill(grey[at]!, at * 4, at * 4 + 3)
  return rgba
}

function encode(picture: Picture): Buffer {
  const png = new PNG({ width: picture.width, height: picture.height })
  png.data = Buffer.from(colour(picture))
  return PNG.sync.write(png, { colorType: 0, deflateLevel: 9 })
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
