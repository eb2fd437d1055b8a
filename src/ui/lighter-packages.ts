import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Packages as the Worker bundles them, which wrangler.toml puts in the place of the whole ones. Throws when a new release looks otherwise. */
export function writeLighterPackages(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, source: string): void => writeFileSync(join(folder, name), source)
  write('pdfjs-whole.mjs', lighterPdfjs())
  // nothing else is asked of it, and what is not exported is not bundled
  write('pdfjs.mjs', "export { getDocument, PasswordResponses, version } from './pdfjs-whole.mjs'\n")
  write('zod-core.mjs', lighterZod(folder, 'v4/core/index.js'))
  write('zod-parts.mjs', lighterZod(folder, 'v4/classic/external.js'))
  write('zod.mjs', "import * as z from './zod-parts.mjs'\nexport * from './zod-parts.mjs'\nexport { z, z as default }\n")
}

/** 79 KB lighter: without the dictionary of Brotli, which no PDF of an office uses, and without the object that keeps all of it for pages that draw. */
function lighterPdfjs(): string {
  const source = readFileSync(fileURLToPath(import.meta.resolve('unpdf/pdfjs')), 'utf8')
  const list = source.lastIndexOf('globalThis.pdfjsLib={')
  const exports = source.lastIndexOf('export{')
  if (list < 0 || exports < list) throw new Error('the end of the reader of PDFs is not the one that is known')
  const withoutList = `${source.slice(0, list)}void 0;${source.slice(exports)}`
  return replaceOnce(replaceOnce(withoutList, 'case`BrotliDecode`:return new BrotliStream(e,n);', ''), 'Ge=makeBrotliDecode()', 'Ge=null')
}

/** 60 KB lighter: its errors in English alone; ours have their own words. Gives one of its lists of exports with paths from `folder`. */
function lighterZod(folder: string, list: string): string {
  const path = join(dirname(fileURLToPath(import.meta.resolve('zod'))), list)
  const source = replaceOnce(readFileSync(path, 'utf8'), 'export * as locales from "../locales/index.js";', '')
  return source.replace(/from "(\.[^"]*)"/g, (_all, from: string) => {
    const meant = relative(folder, join(dirname(path), from))
    return `from "${meant.endsWith('zod/v4/core/index.js') ? './zod-core.mjs' : meant}"`
  })
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`a package does not hold once: ${from}`)
  return text.replace(from, () => to)
}
