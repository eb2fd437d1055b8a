/** Bundles the pages into `dist/ui` and prints what a browser downloads for each. Run before the server starts. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, relative, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { areaList } from '@vant/area-data'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import characters from 'opencc-js/dict/TSCharacters'
import phrases from 'opencc-js/dict/TSPhrases'
import { learnedAims } from '#learned-aims'
import { learnedChoices } from '#learned-choices'
import { learnedStances } from '#learned-stances'
import { learnedTopics } from '#learned-topics'
import { writeLighterPackages } from './lighter-packages.ts'
import { packReading } from './pack-reading.ts'

const here = import.meta.dirname
const out = join(here, '../../dist/ui')
/** a visitor waits for these: no other page's needs may cut them into more files */
const chat = { app: 'widget/app.ts', embed: 'widget/embed.ts' }
const pages = {
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
/**
 * What loads later names the first file as needed, which it is by then: else esbuild cuts the first file into one for each set of
 * modules that share its parts, nine requests where one will do.
 */
const onFirst = (first: readonly string[]): Plugin => ({
  name: 'on-first',
  setup(build) {
    const imports = first.map(path => `import ${JSON.stringify(path)}`)
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' ? { path: join(resolveDir, path), pluginData: 'later' } : undefined,
    )
    build.onLoad({ filter: /\.ts$/ }, ({ path, pluginData }) =>
      pluginData === 'later' ? { contents: [readFileSync(path, 'utf8'), ...imports].join('\n'), loader: 'ts' } : undefined,
    )
  },
})
const bundle = (entries: Readonly<Record<string, string>>, plugins: Plugin[] = []) =>
  build({
    ...shared,
    plugins,
    entryPoints: entryPoints(entries),
    define: { READING_MEGABYTES: String(readingMegabytes) },
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
  })
const [ofChat, ofPages] = await Promise.all([
  bundle(chat, [
    onFirst(['widget/chat.ts', 'widget/brand-colour.ts', 'shared/chat-session.ts', 'shared/branding.ts'].map(path => join(here, path))),
  ]),
  bundle(pages),
  build({
    ...shared,
    // what the models and their runtime need: SIMD, module workers and streams that unpack
    target: ['chrome91', 'safari16.4', 'firefox114'],
    entryPoints: { 'reading/worker': join(here, '../browser-reader.ts'), 'reading/frame': join(here, 'reading/frame.ts') },
    define: { READING_FILES: JSON.stringify(reading) },
    format: 'esm',
  }),
])
const chunksOf = (name: string): readonly string[] => firstFiles(name, ofChat.metafile).filter(path => path.includes('chunks/'))
// a script tag without `type=module` must not leave names on the host page
await build({
  ...shared,
  entryPoints: entryPoints({ widget: 'widget/loader.ts' }),
  define: { EMBED_CHUNKS: JSON.stringify(chunksOf('embed')) },
  format: 'iife',
})
for (const file of files) copyFileSync(join(here, file), join(out, basename(file)))
// what the script will import is on its way with it
const preloads = chunksOf('app').map(path => `<link rel="modulepreload" href="/ui/${path}">`)
writeFileSync(
  join(out, 'index.html'),
  readFileSync(join(out, 'index.html'), 'utf8').replace('<script ', `${preloads.join('\n    ')}\n    <script `),
)
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

// and what would make the Worker itself too big
mkdirSync(join(out, 'data'))
const data = {
  'learned-topics': learnedTopics,
  'learned-aims': learnedAims,
  'learned-stances': learnedStances,
  'learned-choices': learnedChoices,
  divisions: areaList,
  traditional: { characters, phrases },
  suffixes: suffixListOf(createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js')),
}
copyFileSync(join(here, '../adapters/auth/common-passwords.txt'), join(out, 'data/common-passwords.txt'))
for (const [name, content] of Object.entries(data)) writeFileSync(join(out, `data/${name}.json`), JSON.stringify(content))

writeLighterPackages(join(out, '../worker'))

/** A bundle with everything it imports at once, by their paths below `out`; what loads on demand does not count. */
function firstFiles(name: string, { outputs }: Metafile): readonly string[] {
  const wanted = new Set<string>()
  const visit = (path: string): void => {
    if (wanted.has(path)) return
    wanted.add(path)
    for (const imported of outputs[path]?.imports ?? []) if (imported.kind === 'import-statement') visit(imported.path)
  }
  const entry = Object.keys(outputs).find(path => resolve(path) === join(out, `${name}.js`))
  if (entry) visit(entry)
  return [...wanted].map(path => relative(out, resolve(path)))
}

const firstLoad = (name: string, metafile: Metafile): number =>
  firstFiles(name, metafile).reduce((sum, path) => sum + gzipSync(readFileSync(join(out, path))).length, 0)

/** Its typed arrays as JSON holds lists. */
function suffixListOf(parts: Readonly<Record<string, Iterable<number> | string | number>>) {
  return Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, typeof part === 'object' ? [...part] : part]))
}

const sizesOf = (entries: object, { metafile }: { readonly metafile: Metafile }) =>
  Object.keys(entries).map(name => `${name} ${(firstLoad(name, metafile) / 1024).toFixed(1)} KB`)
const sizes = [...sizesOf(chat, ofChat), ...sizesOf(pages, ofPages)]
console.log(`pages built in dist/ui; first load, gzipped: ${sizes.join(', ')}; to read pictures in a browser: ${readingMegabytes} MB`)
