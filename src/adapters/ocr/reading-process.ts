/**
 * A process of its own: a picture or a model that makes it fail takes nothing else along. Started by `process-reader.ts`, asked over its channel, one
 * picture at a time.
 */
import { unfoldRadicals } from '../../domain/fields/unfold-radicals.ts'
import { type Line, nowhere, scaledLines } from '../../domain/reading/line.ts'
import { isPlain, measurePicture, type Pixels } from '../../domain/reading/measure-picture.ts'
import { asTaken, judgeQuality, longestSide, type PictureFacts } from '../../domain/reading/picture-quality.ts'
import type { PagesRead, PictureRead, ReadPage } from '../../ports/picture-reader.ts'
import { boundedWork } from '../child/bounded-work.ts'
import { decodingMs } from './budgets.ts'
import { cropPicture, decodePicture, isTooLarge } from './decode-picture.ts'
import { drawPages } from './draw-pages.ts'
import { localRecogniser } from './local-recogniser.ts'
import type { Answer, Ask } from './messages.ts'
import { TooMuchPrint } from './most-print.ts'
import { cropPage, openPages, pdfRenderer } from './pdf-pages.ts'
import { readUpright } from './read-upright.ts'
import { shrinkPicture } from './shrink-picture.ts'

/** the allocator of the model keeps what it once had */
const mostMemory = 1_200_000_000

const recogniser = localRecogniser()
const bounded = boundedWork()

/** A row of dark strokes on white, which is found like a line of print. */
const strokes: Pixels = (() => {
  const [width, height] = [320, 96]
  const isDark = (x: number, y: number): boolean => y > 36 && y < 60 && x > 20 && x < 300 && x % 12 < 6
  const dots = Array.from({ length: width * height }, (_, at) => (isDark(at % width, Math.floor(at / width)) ? 20 : 250))
  return { width, height, data: Uint8Array.from(dots.flatMap(dot => [dot, dot, dot])) }
})()

/** The first run of a model takes its memory, and the first PDF its renderer: before a file comes, not while its owner waits. */
async function warmUp(): Promise<void> {
  const recognise = await recogniser
  await recognise(strokes)
  await pdfRenderer()
}

async function read(bytes: Uint8Array): Promise<PictureRead> {
  const decoded = await bounded.within(decodingMs, () =>
    decodePicture(bytes).catch((error: unknown) => (isTooLarge(error) ? ('too-large' as const) : ('undecodable' as const))),
  )
  if (typeof decoded === 'string') return { ok: false, code: decoded }
  const { pixels, width, height, scale } = decoded
  const facts = asTaken(measurePicture(pixels), { width, height })
  const lines = await linesOn(pixels, scale, isReadAtGlance(facts))
  return { ok: true, value: await readUpright({ pixels, lines, facts }, turned => linesOn(turned, scale)) }
}

/** Of a picture that must be taken again it is said soon what it is; a small one may be a piece that is legible after all. */
function isReadAtGlance(facts: PictureFacts): boolean {
  const { retake, problems } = judgeQuality(facts)
  return retake && !problems.includes('picture.small')
}

/** An empty sheet costs no search for words. */
const linesOn = async (pixels: Pixels, scale: number, isGlance = false): Promise<readonly Line[]> =>
  isPlain(pixels) ? [] : scaledLines(await (await recogniser)(pixels, { isGlance }), scale)

/** A page takes one to three seconds; the rest of a long file is left, and said to be. */
const mostPages = 12
const pagesWithinMs = 15_000
/** pictures without a word at the head of a file: it is none of a paper */
const mostWordless = 2

/** on a page of text; an app that scans prints fewer */
const leastLetters = 60
const mostLetters = 200_000
/** nothing is wrong with letters */
const asPrinted: PictureFacts = { width: longestSide, height: longestSide, sharpness: 100, brightness: 255, glare: 0, colour: 100 }

const pageOfText = (letters: string, page: number): ReadPage => ({
  lines: letters
    .slice(0, mostLetters)
    .split(/\r?\n/)
    .map(text => ({ text: unfoldRadicals(text).normalize('NFKC').trim(), page, box: nowhere, confidence: 1 }))
    .filter(({ text }) => text !== ''),
  facts: asPrinted,
  isText: true,
})

async function readPages(bytes: Uint8Array): Promise<PagesRead> {
  const ends = Date.now() + pagesWithinMs
  const opened = await openPages(bytes, bounded)
  if (typeof opened === 'string') return { ok: false, code: opened }
  try {
    const pages: ReadPage[] = []
    let wordless = 0
    for (let page = 1; page <= Math.min(opened.count, mostPages) && Date.now() < ends && wordless < mostWordless; page += 1) {
      const letters = await opened.text(page)
      if (letters.replace(/\s/g, '').length >= leastLetters) {
        pages.push(pageOfText(letters, page))
        continue
      }
      const { pixels, scale } = await opened.page(page)
      const facts = measurePicture(pixels)
      const found = await linesOn(pixels, scale, isReadAtGlance(facts)).catch(orTooMuch)
      // what such a page and those behind it say is left
      if (!found) break
      pages.push({ lines: found.map(line => ({ ...line, page })), facts })
      // an empty sheet cost no search
      if (!isPlain(pixels) && pages.every(({ lines }) => lines.length === 0)) wordless += 1
    }
    return pages.length > 0 ? { ok: true, value: { pages, of: opened.count } } : { ok: false, code: 'slow' }
  } finally {
    opened.close()
  }
}

function orTooMuch(error: unknown): null {
  if (error instanceof TooMuchPrint) return null
  throw error
}

/** A renderer that ran out of its memory opens no file any more: the next one gets a new process. */
let isSpent = false
function spent(): null {
  isSpent = true
  return null
}
const givenUp = (): PagesRead => spent() ?? { ok: false, code: 'slow' }

async function answer(ask: Ask): Promise<Answer> {
  if (ask.do === 'crop') return { id: ask.id, picture: await cropPicture(ask.bytes, ask.box, ask.turn).catch(() => null) }
  if (ask.do === 'cropPage') return { id: ask.id, picture: await cropPage(ask.bytes, ask.page, ask.box, bounded).catch(spent) }
  if (ask.do === 'readPages') return { id: ask.id, pages: await readPages(ask.bytes).catch(givenUp) }
  if (ask.do === 'shrink') return { id: ask.id, picture: await shrinkPicture(ask.bytes, ask.mostBytes, bounded).catch(() => null) }
  if (ask.do === 'drawPages') return { id: ask.id, drawn: await drawPages(ask.bytes, ask.from, ask.most, bounded).catch(spent) }
  return {
    id: ask.id,
    read: await read(ask.bytes).catch((error): PictureRead => ({ ok: false, code: error instanceof TooMuchPrint ? 'slow' : 'failed' })),
  }
}

// what fails here is said when it is used
let last = warmUp().catch(() => {})
process.on('message', (ask: Ask) => {
  last = last.then(async () => {
    const said = await answer(ask)
    process.send?.(said, undefined, {}, () => {
      if (isSpent || process.memoryUsage.rss() > mostMemory) process.exit(0)
    })
  })
})
// the parent is gone
process.on('disconnect', () => process.exit(0))
