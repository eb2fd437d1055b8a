/**
 * `npm start`: replaces itself by the server, with settings that count only before a process begins. Those of glibc's allocator (mallopt(3))
 * give pieces of large bodies back as soon as they are freed: under attack 344 MB instead of 413. Other allocators pass over them.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const allocator = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '65536', MALLOC_TRIM_THRESHOLD_: '131072' }
/**
 * What is young is looked through more often: pieces of bodies die soon. Node's own code lies in large pages, where the system has them: a turn
 * runs through so much of it that looking up the places of small ones took about a tenth of its processor time. It costs some 60 MB.
 */
const flags = ['--max-semi-space-size=8', '--use-largepages=silent']

/** what `build-server.ts` made of it, or the sources as they are */
const server = new URL(process.argv.includes('--bundled') ? '../dist/server/node.mjs' : './node.ts', import.meta.url)
if (!existsSync(server)) {
  console.error('dist/server is not built yet: run `npm start`, or `node src/build.ts` before it')
  process.exit(1)
}
// Windows has no such call
if (process.platform === 'win32' || !process.execve) await import(server.href)
else
  process.execve(process.execPath, [process.execPath, ...process.execArgv, ...flags, fileURLToPath(server), ...process.argv.slice(2)], {
    ...allocator,
    ...process.env,
  })
