import { describe, expect, test } from 'vitest'
import { pictureBomb } from './picture-bomb.ts'

/** the first bytes of a PNG of so many pixels, and nothing of them */
function pngHead(width: number, height: number, depth: number, colours: number, interlaced = 0): Uint8Array {
  const head = Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\0\0\0\0\0', 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  head.set([depth, colours, 0, 0, interlaced], 24)
  return new Uint8Array(head)
}

/** a JPEG that names its size and begins so many scans */
function jpegHead(width: number, height: number, scans: number): Uint8Array {
  const frame = Buffer.from([0xff, 0xd8, 0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 7)
  frame.writeUInt16BE(width, 9)
  return new Uint8Array(Buffer.concat([frame, ...Array.from({ length: scans }, () => Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]))]))
}

describe('a picture is not unpacked', () => {
  test.each([
    ['of sixty million pixels', 'image/png', pngHead(10_000, 6_000, 8, 2), 'picture.tooLarge'],
    ['of 48 million pixels with 16 bits a colour', 'image/png', pngHead(8_000, 6_000, 16, 2), 'picture.tooLarge'],
    ['of sixty million pixels as JPEG', 'image/jpeg', jpegHead(10_000, 6_000, 1), 'picture.tooLarge'],
    ['that is painted over and over', 'image/jpeg', jpegHead(2_000, 1_000, 500), 'picture.damaged'],
    ['of 48 million pixels that is painted thirty times', 'image/jpeg', jpegHead(8_000, 6_000, 30), 'picture.slow'],
    ['of 48 million pixels that is interlaced', 'image/png', pngHead(8_000, 6_000, 8, 3, 1), 'picture.slow'],
  ])('%s', (_, mime, file, why) => {
    expect(pictureBomb(mime, file)).toBe(why)
  })

  test.each([
    ['a photo of 48 million pixels', 'image/jpeg', jpegHead(8_000, 6_000, 10)],
    ['a scan of 35 million pixels', 'image/png', pngHead(4_960, 7_016, 8, 6)],
    ['an interlaced screenshot of 8 million', 'image/png', pngHead(3_840, 2_160, 8, 2, 1)],
    ['half a header', 'image/webp', new Uint8Array(10)],
  ])('but %s is', (_, mime, file) => {
    expect(pictureBomb(mime, file)).toBeNull()
  })
})
