/**
 * Runs in a worker of the visitor's browser, in a frame of our own origin: reads a picture there, so that it need not leave the device. The frame hands
 * it the port of the page that asks. What was read is interpreted again by the server, which believes no value of ours.
 */
import { loadParts, type PackedFile, type PartName } from './adapters/ocr/browser/load-parts.ts'
import { openPicture } from './adapters/ocr/browser/open-picture.ts'
import { webRecogniser } from './adapters/ocr/browser/web-recogniser.ts'
import type { Recognise } from './adapters/ocr/create-recogniser.ts'
import { readUpright } from './adapters/ocr/read-upright.ts'
import { scaledLines } from './domain/reading/line.ts'
import { mayBeIdCard } from './domain/reading/may-be-id-card.ts'
import { measurePicture, type Pixels } from './domain/reading/measure-picture.ts'
import { asTaken, judgeQuality } from './domain/reading/picture-quality.ts'
import { readPicture } from './domain/reading/reading.ts'
import type { ReadAsk, ReadFailure, ReadSay } from './ui/shared/reading-messages.ts'

/** put in when the pages are built */
declare const READING_FILES: Readonly<Record<PartName, PackedFile>>

let recogniser: Promise<Recognise> | null = null
let loaded = 0
const watching = new Set<(share: number) => void>()

function load(): Promise<Recognise> {
  recogniser ??= loadParts(READING_FILES, share => {
    loaded = share
    for (const watch of watching) watch(share)
  }).then(webRecogniser)
  // tried again with the next picture
  recogniser.catch(() => {
    recogniser = null
  })
  return recogniser
}

class Failure extends Error {
  readonly code: ReadFailure
  constructor(code: ReadFailure) {
    super(code)
    this.code = code
  }
}

async function recogniseLines(pixels: Pixels, scale: number, say: (type: 'loading' | 'reading', share: number) => void) {
  const watch = (share: number): void => say('loading', share)
  watch(loaded)
  watching.add(watch)
  const recognise = await load()
    .catch(() => {
      throw new Failure('unreachable')
    })
    .finally(() => watching.delete(watch))
  say('reading', 0)
  return scaledLines(await recognise(pixels, { progress: share => say('reading', share) }), scale)
}

async function read(file: Blob, say: (type: 'loading' | 'reading', share: number) => void) {
  const picture = await openPicture(file)
  if (typeof picture === 'string') throw new Failure(picture)
  try {
    const { width, height } = picture
    const held = asTaken(measurePicture(picture.pixels), { width, height })
    // a picture that must be taken again costs no download
    const { lines, facts } = judgeQuality(held).retake
      ? { lines: [], facts: held }
      : await readUpright(
          { pixels: picture.pixels, lines: await recogniseLines(picture.pixels, picture.scale, say), facts: held },
          turned => recogniseLines(turned, picture.scale, say),
        )
    const { items } = readPicture(lines, facts)
    const crops = await Promise.all(
      items.map(async ({ box }) => ({ box: [...box], picture: await base64(await picture.crop(box, facts.turn)) })),
    )
    const { spots, turn: _turned, ...measured } = facts
    const reading = {
      ...measured,
      ...(spots ? { spots: spots.map(spot => [...spot]) } : {}),
      lines: lines.map(({ text, box, confidence, doubts }) => ({
        text,
        box: [...box],
        confidence,
        ...(doubts ? { doubts: [...doubts] } : {}),
      })),
      crops,
    }
    return { reading, mayBeIdCard: mayBeIdCard(lines) }
  } finally {
    picture.close()
  }
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192))
  return btoa(binary)
}

let last: Promise<unknown> = Promise.resolve()

function answer(port: MessagePort, { id, picture }: ReadAsk): void {
  const post = (said: ReadSay): void => port.postMessage(said)
  last = last.then(() =>
    read(picture, (type, share) => post({ id, type, share })).then(
      done => post({ id, type: 'done', ...done }),
      error => post({ id, type: 'failed', code: error instanceof Failure ? error.code : 'failed' }),
    ),
  )
}

addEventListener('message', event => {
  const [port] = event.ports
  port?.addEventListener('message', ({ data }: MessageEvent<ReadAsk>) => answer(port, data))
  port?.start()
})
