/**
 * The Worker as it is deployed, in `dist/edge`: bundled by wrangler, then with its Chinese written out, which wrangler writes as escapes
 * (40 KB packed), and a `wrangler.toml` of its own that sends it as it is. Run after `ui/build.ts`.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'

const root = join(import.meta.dirname, '..')
const out = join(root, 'dist/edge')

rmSync(out, { recursive: true, force: true })
bundle()
await writeOut(join(out, 'worker.js'))
writeFileSync(join(out, 'wrangler.toml'), asItIs(readFileSync(join(root, 'wrangler.toml'), 'utf8')))
// of wrangler's own; a rule of ours would send the first as a text
for (const name of ['README.md', 'worker.js.map']) rmSync(join(out, name), { force: true })

function bundle(): void {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', out], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`wrangler ended with ${status}:\n${stdout}${stderr}`)
}

async function writeOut(path: string): Promise<void> {
  const { code } = await transform(readFileSync(path, 'utf8'), {
    charset: 'utf8',
    format: 'esm',
    target: 'esnext',
    minify: true,
    legalComments: 'none',
  })
  writeFileSync(path, code)
}

/** Nothing is bundled any more, and the pages lie beside it. */
function asItIs(toml: string): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/^main = .*$/m, 'main = "worker.js"\nno_bundle = true'],
    [/^directory = "dist\/ui"$/m, 'directory = "../ui"'],
    [/^minify = true\n/m, ''],
    [/^keep_names = .*\n/m, ''],
    [/^\[build\]\n[^[]*/m, ''],
    [/^\[alias\]\n[^[]*/m, ''],
  ]
  return changes.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`wrangler.toml holds no ${from}`)
    return text.replace(from, to)
  }, toml)
}
