/**
 * A process of its own: a picture or a model that makes it fail takes nothing else along. Started by `process-reader.ts`, asked over its channel, one
 * picture at a time.
 */
import type { Box } from '../../domain/reading/line.ts'
import type { PagesRead, PictureRead } from '../../ports/picture-reader.ts'
import { cropPicture, decodePicture, isTooLarge } from './decode-picture.ts'
import { measurePicture } from './measure-picture.ts'
import type { Answer, Ask } from './messages.ts'
import { cropPage, openPages } from './pdf-pages.ts'
import { createRecogniser } from './recognise-lines.ts'
import { shrinkPicture } from './shrink-picture.ts'

/** the allocator of the model keeps what it once had */
const mostMemory = 1_200_000_000

const recogniser = createRecogniser()
// said when it is used
recogniser.catch(() => {})

async function read(bytes: Uint8Array): Promise<PictureRead> {
  const decoded = await decodePicture(bytes).catch((error: unknown) =>
    isTooLarge(error) ? ('too-large' as const) : ('undecodable' as const),
  )
  if (typeof decoded === 'string') return { ok: false, code: decoded }
  const { pixels, scale } = decoded
  const lines = await (await recogniser)(pixels, 1)
  const upright = lines.map(line => ({ ...line, box: scaled(line.box, scale) }))
  return { ok: true, value: { lines: upright, facts: measurePicture(pixels) } }
}

/** A page takes one to three seconds; the rest of a long file is left, and said to be. */
const mostPages = 12
const pagesWithinMs = 15_000

async function readPages(bytes: Uint8Array): Promise<PagesRead> {
  const ends = Date.now() + pagesWithinMs
  const opened = await openPages(bytes)
  if (typeof opened === 'string') return { ok: false, code: opened }
  try {
    const recognise = await recogniser
    const pages = []
    for (let page = 1; page <= Math.min(opened.count, mostPages) && Date.now() < ends; page += 1) {
      const { pixels, scale } = await opened.page(page)
      const lines = await recognise(pixels, page)
      pages.push({ lines: lines.map(line => ({ ...line, box: scaled(line.box, scale) })), facts: measurePicture(pixels) })
    }
    return { ok: true, value: { pages, of: opened.count } }
  } finally {
    opened.close()
  }
}

const scaled = ([x, y, width, height]: Box, scale: number): Box => [
  Math.round(x * scale),
  Math.round(y * scale),
  Math.round(width * scale),
  Math.round(height * scale),
]

async function answer(ask: Ask): Promise<Answer> {
  if (ask.do === 'crop') return { id: ask.id, picture: await cropPicture(ask.bytes, ask.box).catch(() => null) }
  if (ask.do === 'cropPage') return { id: ask.id, picture: await cropPage(ask.bytes, ask.page, ask.box).catch(() => null) }
  if (ask.do === 'readPages')
    return { id: ask.id, pages: await readPages(ask.bytes).catch((): PagesRead => ({ ok: false, code: 'failed' })) }
  if (ask.do === 'shrink') return { id: ask.id, picture: await shrinkPicture(ask.bytes, ask.mostBytes).catch(() => null) }
  return { id: ask.id, read: await read(ask.bytes).catch((): PictureRead => ({ ok: false, code: 'failed' })) }
}

let last = Promise.resolve()
process.on('message', (ask: Ask) => {
  last = last.then(async () => {
    const said = await answer(ask)
    process.send?.(said, undefined, {}, () => {
      if (process.memoryUsage.rss() > mostMemory) process.exit(0)
    })
  })
})
// the parent is gone
process.on('disconnect', () => process.exit(0))
