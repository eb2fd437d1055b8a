import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Log } from '../../ports/deps.ts'
import type { PagesRead, PictureRead, PictureReader } from '../../ports/picture-reader.ts'
import type { Answer, Ask } from './messages.ts'

export interface ProcessReaderOptions {
  readonly log: Log
  /** for one picture, the wait behind others included */
  readonly patienceMs?: number
  /** pictures that wait at most */
  readonly room?: number
  /** an idle process gives its memory back */
  readonly idleMs?: number
  /** of the reading process; replaced in tests of what happens when it fails */
  readonly script?: URL
}

const heapMegabytes = 512

type Question =
  | { readonly do: 'read' }
  | { readonly do: 'readPages' }
  | { readonly do: 'cropPage'; readonly page: number; readonly box: readonly [number, number, number, number] }
  | { readonly do: 'crop'; readonly box: readonly [number, number, number, number] }
  | { readonly do: 'shrink'; readonly mostBytes: number }
  | { readonly do: 'drawPages'; readonly from: number; readonly most: number }

/**
 * Reads pictures in a child process with bounded memory: started when a conversation begins or a picture comes, ended when it is idle, and started anew when it fails, hangs or
 * has grown. Only `node.ts` makes one.
 */
export function processReader(options: ProcessReaderOptions): PictureReader & { prepare(): void; close(): void } {
  const { log, patienceMs = 30_000, room = 6, idleMs = 600_000, script = new URL('./reading-process.ts', import.meta.url) } = options
  const waiting = new Map<number, (answer: Answer | null) => void>()
  let child: ChildProcess | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  function start(): ChildProcess {
    const started = fork(fileURLToPath(script), {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // no keys of ours where hostile pictures are read
      env: { PATH: process.env.PATH ?? '' },
    })
    started.on('message', (answer: Answer) => {
      waiting.get(answer.id)?.(answer)
      rest()
    })
    started.once('exit', (code, signal) => {
      // one that was sent away owes nothing
      if (child !== started) return
      child = null
      if (code !== 0 && signal !== 'SIGTERM') log('warn', 'reader.process-ended', { code, signal })
      for (const settle of waiting.values()) settle(null)
    })
    started.once('error', () => log('warn', 'reader.process-failed'))
    return started
  }

  function stop(): void {
    child?.kill('SIGKILL')
    child = null
  }

  function rest(): void {
    clearTimeout(idle)
    if (waiting.size === 0) idle = setTimeout(stop, idleMs).unref()
  }

  async function ask(bytes: Uint8Array, question: Question): Promise<Answer | null> {
    clearTimeout(idle)
    child ??= start()
    const at = child
    const id = ++asked
    return new Promise(resolve => {
      const late = setTimeout(() => {
        log('warn', 'reader.too-slow', { ms: patienceMs })
        at.kill('SIGKILL')
        settle(null)
      }, patienceMs)
      const settle = (answer: Answer | null): void => {
        clearTimeout(late)
        waiting.delete(id)
        resolve(answer)
      }
      waiting.set(id, settle)
      const message: Ask = { id, bytes, ...question }
      at.send(message, error => {
        if (error) settle(null)
      })
    })
  }

  async function makePicture(bytes: Uint8Array, question: Question): Promise<Uint8Array<ArrayBuffer> | null> {
    if (waiting.size >= room) return null
    const answer = await ask(bytes, question)
    return answer && 'picture' in answer ? answer.picture : null
  }

  return {
    prepare() {
      child ??= start()
      rest()
    },
    async read(bytes): Promise<PictureRead> {
      if (waiting.size >= room) return { ok: false, code: 'busy' }
      const answer = await ask(bytes, { do: 'read' })
      return answer && 'read' in answer ? answer.read : { ok: false, code: 'failed' }
    },
    async readPages(bytes): Promise<PagesRead> {
      if (waiting.size >= room) return { ok: false, code: 'busy' }
      const answer = await ask(bytes, { do: 'readPages' })
      return answer && 'pages' in answer ? answer.pages : { ok: false, code: 'failed' }
    },
    cropPage: (bytes, page, box) => makePicture(bytes, { do: 'cropPage', page, box }),
    crop: (bytes, box) => makePicture(bytes, { do: 'crop', box }),
    shrink: (bytes, mostBytes) => makePicture(bytes, { do: 'shrink', mostBytes }),
    async drawPages(bytes, from, most) {
      if (waiting.size >= room) return null
      const answer = await ask(bytes, { do: 'drawPages', from, most })
      return answer && 'drawn' in answer ? answer.drawn : null
    },
    close: stop,
  }
}
