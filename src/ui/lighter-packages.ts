import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lighterPdfjs } from './lighter-pdfjs.ts'

/** Packages as the Worker bundles them, which wrangler.toml puts in the place of the whole ones. Throws when a new release looks otherwise. */
export function writeLighterPackages(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, source: string): void => writeFileSync(join(folder, name), source)
  write('pdfjs.mjs', lighterPdfjs(readFileSync(fileURLToPath(import.meta.resolve('unpdf/pdfjs')), 'utf8')))
  write('zod-core.mjs', lighterZod(folder, 'v4/core/index.js', ['export * from "./compile.js";']))
  const compiled = ' compile, withParser, ZodCompileAsyncError, ZodCompileUnsupportedError,'
  write(
    'zod-parts.mjs',
    lighterZod(folder, 'v4/classic/external.js', [
      compiled,
      ' INVALID,',
      'export { fromJSONSchema } from "./from-json-schema.js";',
      'export { deepPartial } from "./deep-partial.js";',
    ]),
  )
  write('tldts-suffixes.mjs', suffixesBeside(folder))
  write('tldts.mjs', replaceOnce(sourceOf('tldts', '../es6/index.js'), "'./src/suffix-trie'", "'./tldts-suffixes.mjs'"))
  write('zod.mjs', "import * as z from './zod-parts.mjs'\nexport * from './zod-parts.mjs'\nexport { z, z as default }\n")
}

/**
 * 60 KB lighter: its errors in English alone; ours have their own words. `unused`: what nothing here calls, schemas compiled to code (which a
 * Worker forbids) and read from JSON. Gives one of its lists of exports with paths from `folder`.
 */
function lighterZod(folder: string, list: string, unused: readonly string[]): string {
  const path = join(dirname(fileURLToPath(import.meta.resolve('zod'))), list)
  const source = ['export * as locales from "../locales/index.js";', ...unused].reduce(
    (text, each) => replaceOnce(text, each, ''),
    readFileSync(path, 'utf8'),
  )
  return source.replace(/from "(\.[^"]*)"/g, (_all, from: string) => {
    const meant = relative(folder, join(dirname(path), from))
    return `from "${meant.endsWith('zod/v4/core/index.js') ? './zod-core.mjs' : meant}"`
  })
}

/** The public suffix list looked into where `suffix-list.ts` holds it; what it derives of the list it derives with the first name. */
function suffixesBeside(folder: string): string {
  const list = relative(folder, join(import.meta.dirname, '../adapters/edge/suffix-list.ts'))
  const [imports = '', derived = '', lookup = ''] = sourceOf('tldts', '../es6/src/suffix-trie.js').split(
    /(?=^const numberOfNodes)|(?=^\/\/ Result of the last)/m,
  )
  const names = [...derived.matchAll(/^const (\w+)/gm)].map(([, name]) => name)
  return [
    `import { suffixList } from '${list}'`,
    replaceOnce(
      imports,
      "import { edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot, } from './data/trie';",
      '',
    ),
    'let edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot;',
    `let ${names.join(', ')};`,
    'function derive() {',
    '({ edgeChild, edgeLength, edgeStart, exceptionsRoot, labelText, nodeFlags, rulesRoot } = suffixList);',
    `${derived.replace(/^const /gm, '')}}`,
    replaceOnce(lookup, '    if (fastPathLookup(', '    if (!edgeHash) derive();\n    if (fastPathLookup('),
  ].join('\n')
}

const sourceOf = (name: string, path: string): string => readFileSync(join(dirname(fileURLToPath(import.meta.resolve(name))), path), 'utf8')

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`a package does not hold once: ${from}`)
  return text.replace(from, () => to)
}
