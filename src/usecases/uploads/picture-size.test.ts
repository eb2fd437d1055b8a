import sharp, { type Sharp } from 'sharp'
import { expect, test } from 'vitest'
import { pictureBomb } from './picture-bomb.ts'
import { pictureSize } from './picture-size.ts'

const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#fff' } })
const bytes = async (picture: Sharp): Promise<Uint8Array> => new Uint8Array(await picture.toBuffer())

test.each([
  ['image/png', drawn(640, 480).png()],
  ['image/jpeg', drawn(640, 480).jpeg()],
  ['image/jpeg', drawn(640, 480).jpeg({ progressive: true })],
  ['image/webp', drawn(640, 480).webp()],
  ['image/webp', drawn(640, 480).webp({ lossless: true })],
  ['image/webp', drawn(640, 480).withMetadata({ orientation: 6 }).webp()],
])('the header of %s tells its size', async (mime, picture) => {
  const file = await bytes(picture)
  expect(pictureSize(mime, file)).toEqual({ width: 640, height: 480 })
  expect(pictureBomb(mime, file)).toBeNull()
})
