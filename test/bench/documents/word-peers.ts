import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { changing, ourDocuments } from './our-document.ts'

/** The parts of the peers that are used. */
interface Carbone {
  render(template: string, data: object, done: (error: Error | null, made: Uint8Array) => void): void
}
interface Docxtemplater {
  render(data: object): Docxtemplater
  getZip(): { generate(how: object): Uint8Array }
}
interface TemplateHandler {
  process(template: Uint8Array, data: object): Promise<Uint8Array>
}
interface Peers {
  carbone: Carbone
  docxtemplater: new (zip: object) => Docxtemplater
  pizzip: new (bytes: Uint8Array) => object
  'easy-template-x': { readonly TemplateHandler: new () => TemplateHandler }
}

const load = createRequire(join(import.meta.dirname, '../package.json'))
const peer = <T extends keyof Peers>(name: T): Peers[T] => load(name)

/** What a peer fills: our document of the first business, a tag in the place of every value that another business has otherwise. */
async function templateFor(open: string, close: string): Promise<Uint8Array> {
  const ours = await ourDocuments()
  ours.prepare(0, 1)
  const parts = unzipSync(await ours.word(0))
  const values = Object.entries(dataOf(0)).toSorted(([, a], [, b]) => b.length - a.length)
  const tagged = Object.entries(parts).map(([name, part]) => {
    if (!/^(word\/(document|header\d|footer\d)|docProps\/core)\.xml$/.test(name)) return [name, part] as const
    const xml = values.reduce((text, [key, value]) => text.replaceAll(value, `${open}${key}${close}`), strFromU8(part))
    return [name, strToU8(xml)] as const
  })
  return zipSync(Object.fromEntries(tagged))
}

/** The values of a business by the names of their tags. */
export const dataOf = (at: number): Readonly<Record<string, string>> => Object.fromEntries(changing(at).map((value, n) => [`v${n}`, value]))

type Fill = (at: number) => Promise<Uint8Array>

/** Carbone Community Edition: its licence lets anybody use it inside, not offer it; so it is installed by this measurement alone. */
export async function carbonePeer(): Promise<Fill> {
  const carbone = peer('carbone')
  const folder = mkdtempSync(join(tmpdir(), 'bench-word-'))
  const template = join(folder, 'template.docx')
  writeFileSync(template, await templateFor('{d.', '}'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return at =>
    new Promise((resolve, reject) => {
      carbone.render(template, dataOf(at), (error, made) => (error ? reject(error) : resolve(made)))
    })
}

export async function docxtemplaterPeer(): Promise<Fill> {
  const [Docxtemplater, PizZip] = [peer('docxtemplater'), peer('pizzip')]
  const template = await templateFor('{', '}')
  return async at =>
    new Docxtemplater(new PizZip(template)).render(dataOf(at)).getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}

export async function easyTemplatePeer(): Promise<Fill> {
  const handler = new (peer('easy-template-x').TemplateHandler)()
  const template = Buffer.from(await templateFor('{', '}'))
  return at => handler.process(template, dataOf(at))
}
