import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { buildPages } from '../../fixtures/build/pages.ts'
import type { Figure, Section } from '../section.ts'
import { round } from '../statistics.ts'
import { versionOf } from '../version-of.ts'

const folder = join(import.meta.dirname, '..')
const pages = join(folder, '../../dist/ui')
const load = createRequire(join(folder, 'package.json'))

/** What a page loads before its chat can be opened, pressed as servers press it. */
export const widget: Section = {
  id: 'widget',
  slow: true,
  title: 'Bytes of the embed, minified and gzipped (level 9)',
  async *run(): AsyncGenerator<Figure> {
    buildPages()
    const files = closureOf('widget.js', 'embed.js')
    const ours = files.reduce((sum, file) => sum + pressed(readFileSync(join(pages, file))), 0)
    yield { what: 'ours: widget.js with the chat that it loads', figure: kilobytes(ours), note: files.join(', '), value: ours }
    // its file for pages, as it is published; what its bot is made of comes later
    const typebot = pressed(readFileSync(join(folder, 'node_modules/@typebot.io/js/dist/web.js')))
    yield* peer(`@typebot.io/js ${versionOf('@typebot.io/js')}, dist/web.js`, typebot, ours)
    const botpress = (await bundled('@botpress/webchat')).reduce((sum, file) => sum + pressed(file), 0)
    yield* peer(`@botpress/webchat ${versionOf('@botpress/webchat')}, bundled with its React by esbuild`, botpress, ours)
  },
}

function* peer(what: string, bytes: number, ours: number): Generator<Figure> {
  yield { what, figure: kilobytes(bytes), value: bytes }
  yield { what: '  as many times ours', figure: `${round(bytes / ours)} ×`, value: bytes / ours }
}

const kilobytes = (bytes: number): string => `${round(bytes / 1024)} KB`

const pressed = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length

/** Files of ours and what they import before they run, each once. */
function closureOf(...files: readonly string[]): readonly string[] {
  const found = new Set(files)
  // grows while it is walked
  for (const file of found)
    for (const [, path = ''] of readFileSync(join(pages, file), 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
      found.add(join(dirname(file), path))
  return [...found]
}

/** A library without a file for pages: everything that it exports, its script and its style, as a page would have them. */
async function bundled(name: string): Promise<readonly Uint8Array[]> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(load.resolve(name).replace(/\.umd\.cjs$/, '.js'))}`, resolveDir: folder },
    ...{ bundle: true, minify: true, write: false, outdir: folder, format: 'esm', platform: 'browser', logLevel: 'error' },
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles.map(({ contents }) => contents)
}
