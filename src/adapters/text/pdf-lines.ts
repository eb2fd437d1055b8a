import type { Line } from '../../domain/reading/line.ts'
import type { TextRead } from '../../ports/text-reader.ts'
import { refused } from './limits.ts'
import { actionsIn, hidesActions, isHarmful, objectsOf } from './pdf-actions.ts'
import { type PlacedWord, rowsOf } from './rows-of.ts'
import { unpackWithin } from './stream-size.ts'
import { tidied } from './tidied.ts'

export interface PdfLimits {
  readonly pages: number
  readonly characters: number
  readonly streamBytes: number
  readonly patienceMs: number
  readonly processorMs: number
  readonly emptyPageMs: number
}

/** The lines of a PDF that holds text, each with its page and its box in points from the upper left corner. Links are not looked at; scripts and files that it carries are why it is refused. */
export async function pdfLines(bytes: Uint8Array, limits: PdfLimits, step: () => void = () => {}): Promise<TextRead> {
  const packed = await unpackWithin(bytes, limits.streamBytes)
  if (packed === null) return refused('unpacksTooLarge')
  step()
  const objects = objectsOf(bytes, packed)
  const action = actionsIn(objects)
  if (action) return refused(action)
  const { getDocumentProxy } = await import('unpdf')
  step()
  const isOver = timer(limits)
  let late: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise<TextRead>(resolve => {
    late = setTimeout(() => resolve(refused('slow')), limits.patienceMs)
  })
  // the reader takes the buffer away from its owner: it gets a copy
  const absent = { maps: 0 }
  const options = {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
    cMapUrl: 'absent/',
    useWorkerFetch: false,
    // the predefined tables of Chinese fonts weigh 1.5 MB and are not bundled: who needs one is told, instead of losing letters
    BinaryDataFactory: class {
      async fetch({ kind }: { readonly kind: string }): Promise<never> {
        if (kind === 'cMapUrl') absent.maps += 1
        throw new Error('not bundled')
      }
    },
  }
  const opened = getDocumentProxy(bytes.slice(), options).catch((error: unknown) => (isPassword(error) ? 'encrypted' : 'damaged'))
  const read = opened.then(async (document): Promise<TextRead> => {
    if (typeof document === 'string') return refused(document)
    step()
    try {
      if (hidesActions(objects)) return refused('locked')
      // as it understands itself the file: what hides from a look at its bytes
      if (await document.getJSActions()) return refused('scripts')
      if (await carriesHarm(document)) return refused('attachments')
      const pages = await readPages(document, limits, isOver, step)
      return absent.maps > 0 ? { ok: false, code: 'fontMap' } : pages
    } finally {
      void document.loadingTask.destroy()
    }
  })
  try {
    return await Promise.race([read.catch(() => refused('damaged')), patience])
  } finally {
    clearTimeout(late)
  }
}

/** Of this thread so far; null where a platform does not tell: a Worker has the function, and throws in it. */
function processorMs(): number | null {
  try {
    const { user, system } = process.threadCpuUsage()
    return user + system > 0 ? (user + system) / 1_000 : null
  } catch {
    return null
  }
}

/**
 * Whether a file had its time. By the clock it has as long as whoever waits: a Worker does other people's work meanwhile, and its platform
 * bounds what its processor does.
 */
function timer({ processorMs: most, patienceMs }: PdfLimits): () => boolean {
  const began = processorMs()
  const at = Date.now()
  return () => (began === null ? Date.now() - at > patienceMs : (processorMs() ?? 0) - began > most)
}

const isPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'

type Document = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>

/** an invoice has one or two, a record of ours one */
const mostAttachments = 20

async function carriesHarm(document: Document): Promise<boolean> {
  const attached = [...((await document.getAttachments()) ?? [])]
  if (attached.length > mostAttachments) return true
  for (const [id, { filename }] of attached) if (isHarmful(filename, await document.getAttachmentContent(id))) return true
  return false
}

/** of a letter's height: bold that is the same words twice, a hair apart */
const hair = 0.15
/** words: of one piece in bold */
const lately = 40
const isPrintedAgain = ({ text, box: [x, y, width, tall] }: PlacedWord, { text: said, box: [left, top, wide] }: PlacedWord): boolean =>
  said.includes(text) && Math.abs(top - y) < hair * tall && x > left - hair * tall && x + width < left + wide + hair * tall

async function readPages(document: Document, limits: PdfLimits, isOver: () => boolean, step: () => void): Promise<TextRead> {
  if (document.numPages > limits.pages) return refused('tooLong')
  const lines: Line[] = []
  let characters = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    if (isOver()) return refused('slow')
    const before = processorMs()
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const height = page.getViewport({ scale: 1 }).height
    const words: PlacedWord[] = []
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
      const tall = item.height || Math.hypot(a, b) || 1
      const word: PlacedWord = { text: item.str, box: [x, height - y - tall, item.width, tall] }
      if (!words.slice(-lately).some(before => isPrintedAgain(word, before))) words.push(word)
      characters += item.str.length
    }
    if (characters > limits.characters) return refused('tooLong')
    // drawing it would take as long again
    if (words.length === 0 && before !== null && (processorMs() ?? 0) - before > limits.emptyPageMs) return refused('slow')
    for (const row of rowsOf(words)) lines.push({ ...row, page: number, confidence: 1 })
    page.cleanup()
    step()
  }
  return lines.length === 0 ? { ok: false, code: 'scan' } : tidied(lines)
}
