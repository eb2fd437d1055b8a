/** Bundles the pages into `dist/ui` and prints what a browser downloads for each. Run before the server starts. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import { packReading } from './pack-reading.ts'

const here = import.meta.dirname
const out = join(here, '../../dist/ui')
const pages = {
  app: 'widget/app.ts',
  embed: 'widget/embed.ts',
  console: 'console/console.ts',
  docs: 'docs/docs.ts',
  rules: 'rules/rules.ts',
  seeds: 'rules/seeds.ts',
}
const files = [
  'widget/index.html',
  'console/console.html',
  'docs/docs.html',
  'rules/rules.html',
  'rules/seeds.html',
  'shared/page.css',
  'shared/plain.css',
  'shared/icon.svg',
]
/** the page of the frame in which pictures are read has a folder and a policy of its own */
const readingFiles = ['reading/frame.html']

const shared: BuildOptions = {
  outdir: out,
  bundle: true,
  minify: true,
  target: ['chrome100', 'safari15.4', 'firefox100'],
  sourcemap: 'external',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
}
const entryPoints = (entries: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(here, path)]))

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const reading = packReading(out, join(out, '../packed'))
const readingMegabytes = Math.round(Object.values(reading).reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000)
const [{ metafile }] = await Promise.all([
  build({
    ...shared,
    entryPoints: entryPoints(pages),
    define: { READING_MEGABYTES: String(readingMegabytes) },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
  }),
  build({
    ...shared,
    // what the models and their runtime need: SIMD, module workers and streams that unpack
    target: ['chrome91', 'safari16.4', 'firefox114'],
    entryPoints: { 'reading/worker': join(here, '../browser-reader.ts'), 'reading/frame': join(here, 'reading/frame.ts') },
    define: { READING_FILES: JSON.stringify(reading) },
    format: 'esm',
  }),
  // a script tag without `type=module` must not leave names on the host page
  build({ ...shared, entryPoints: entryPoints({ widget: 'widget/loader.ts' }), format: 'iife' }),
])
for (const file of files) copyFileSync(join(here, file), join(out, basename(file)))
for (const file of readingFiles) copyFileSync(join(here, file), join(out, file))
// Workers read the fonts and the forms of documents from beside the pages
cpSync(join(here, '../../templates/fonts'), join(out, 'fonts'), {
  recursive: true,
  filter: path => !/\.(ts|txt)$/.test(path) || /OFL/.test(path),
})
for (const entry of readdirSync(join(here, '../../templates'), { withFileTypes: true })) {
  const form = join(here, '../../templates', entry.name, 'form.pdf')
  if (existsSync(form)) cpSync(form, join(out, 'forms', `${entry.name}.pdf`))
}

/** A bundle with everything it imports at once, gzipped; what loads on demand does not count. */
function firstLoad(name: string, { outputs }: Metafile): number {
  const wanted = new Set<string>()
  const visit = (path: string): void => {
    if (wanted.has(path)) return
    wanted.add(path)
    for (const imported of outputs[path]?.imports ?? []) if (imported.kind === 'import-statement') visit(imported.path)
  }
  const entry = Object.keys(outputs).find(path => resolve(path) === join(out, `${name}.js`))
  if (entry) visit(entry)
  return [...wanted].reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0)
}

const sizes = Object.keys(pages).map(name => `${name} ${(firstLoad(name, metafile) / 1024).toFixed(1)} KB`)
console.log(`pages built in dist/ui; first load, gzipped: ${sizes.join(', ')}; to read pictures in a browser: ${readingMegabytes} MB`)
