import { z } from '@hono/zod-openapi'

const most = { lines: 600, letters: 400, crops: 20, spots: 20, cropLetters: 400_000, pixels: 100_000 }

/** within the picture, or a little beyond its edge */
const edge = z.number().min(-most.pixels).max(most.pixels)
const box = z.array(edge).length(4).openapi({ description: 'x, y, width, height in pixels of the upright picture' })
const side = z.int().min(1).max(most.pixels)

/** What a browser read from a picture and measured on it. The picture itself stays there. */
export const browserReading = z.strictObject({
  width: side,
  height: side,
  sharpness: z.number().min(0).max(1_000),
  brightness: z.number().min(0).max(255),
  glare: z.number().min(0).max(1),
  colour: z.number().min(0).max(255),
  spots: z.array(box).max(most.spots).optional().openapi({ description: 'Where a lamp burnt the picture out' }),
  stripes: z.number().min(0).max(255).optional(),
  lines: z
    .array(
      z.strictObject({
        text: z.string().max(most.letters),
        box,
        confidence: z.number().min(0).max(1),
        doubts: z.array(z.string().max(4)).max(most.letters).optional().openapi({ description: 'Pieces of the text that may be misread' }),
      }),
    )
    .max(most.lines),
  crops: z
    .array(z.strictObject({ box, picture: z.base64().max(most.cropLetters) }))
    .max(most.crops)
    .openapi({ description: 'Parts of the picture, JPEG or PNG in base64, to be looked at beside what was read there' }),
})

export type BrowserReadingJson = z.infer<typeof browserReading>

export const readingBody = browserReading
  .extend({ fileName: z.string().min(1).max(200), kind: z.string().max(100).optional() })
  .openapi('BrowserReading')

export const correctionBody = z
  .strictObject({ kind: z.string().min(1).max(100).openapi({ example: 'domainCertificate' }) })
  .openapi('CorrectUpload')
