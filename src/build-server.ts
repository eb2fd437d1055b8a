/**
 * Bundles the server and the processes and threads that it starts into `dist/server`: a dozen files are read and compiled in two seconds, where
 * Node needs five for the 2,600 that they come from. Run before `start.ts --bundled`.
 */
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { build, type Plugin } from 'esbuild'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist/server')

const entryPoints = [
  'src/node.ts',
  'src/text-process.ts',
  'src/render-thread.ts',
  'src/adapters/ocr/reading-process.ts',
  'src/adapters/child/watch-thread.ts',
]
const entries = new Set(entryPoints.map(path => basename(path, '.ts')))

/** from the bundle to where a file of the sources or of a package lies */
const fromBundle = (path: string): string => relative(out, path).replaceAll('\\', '/')

/** What a file asks for beside itself is found from the bundle: another entry there, everything else where it lies. */
const besideItself: Plugin = {
  name: 'beside-itself',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs|js)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!/\bimport\.meta\.(url|dirname)\b/.test(text)) return undefined
      const contents = text
        .replace(/new URL\('\.\/([a-z-]+)\.ts', import\.meta\.url\)/g, (all, name: string) =>
          entries.has(name) ? `new URL('./${name}.mjs', bundleUrl)` : all,
        )
        .replace(/\bimport\.meta\.url\b/g, `new URL(${JSON.stringify(fromBundle(path))}, import.meta.url).href`)
        .replace(/\bimport\.meta\.dirname\b/g, `(import.meta.dirname + ${JSON.stringify(`/${fromBundle(dirname(path))}`)})`)
        .replaceAll('bundleUrl', 'import.meta.url')
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' }
    })
  },
}

rmSync(out, { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints,
  entryNames: '[name]',
  // all in one folder: what stands beside a file stands beside the bundle
  chunkNames: '[name]-[hash]',
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  charset: 'utf8',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
  plugins: [besideItself],
  // native, or with files of their own beside them
  external: ['libsql', 'sharp', 'onnxruntime-node'],
  // packages of the other kind call `require`
  banner: { js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);" },
})
