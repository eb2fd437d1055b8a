import sharp from 'sharp'
import { expect, test } from 'vitest'
import { decodePicture } from './decode-picture.ts'

/** a block in one corner and a smaller one beside it: no way of holding it looks like another */
const sheet = (): Promise<Buffer> => {
  const block = (left: number, top: number, width: number, height: number, background: string) =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer()
      .then(input => ({ input, left, top }))
  return Promise.all([block(0, 0, 24, 16, '#000'), block(40, 8, 16, 8, '#c00')]).then(parts =>
    sharp({ create: { width: 96, height: 48, channels: 3, background: '#fff' } })
      .composite(parts)
      .png()
      .toBuffer(),
  )
}

for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8])
  test(`a picture that was held as EXIF counts ${orientation} is read upright`, async () => {
    const held = await sharp(await sheet())
      .withMetadata({ orientation })
      .png()
      .toBuffer()
    const { data, info } = await sharp(held).rotate().removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const decoded = await decodePicture(new Uint8Array(held))
    expect([decoded.width, decoded.height, decoded.scale]).toEqual([info.width, info.height, 1])
    expect(Buffer.compare(Buffer.from(decoded.pixels.data), data)).toBe(0)
  })

test('a large one that lies on its side is made smaller before it is turned, and says its size upright', async () => {
  const held = await sharp({ create: { width: 4_000, height: 3_000, channels: 3, background: '#888' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { pixels, width, height, scale } = await decodePicture(new Uint8Array(held))
  expect([pixels.width, pixels.height, width, height, scale]).toEqual([1_500, 2_000, 3_000, 4_000, 2])
})
