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

/** `slow`: it was given up for what it takes */
type Unanswered = 'busy' | 'failed' | 'slow'

interface Waiting {
  readonly message: Ask
  /** the process that was asked */
  at: ChildProcess | null
  settle(answer: Answer | Unanswered): void
}

/**
 * Reads pictures in a child process with bounded memory: started when a conversation begins or a picture comes, ended when it is idle, and started anew when it fails, hangs or
 * has grown. Only `node.ts` makes one.
 */
export function processReader(options: ProcessReaderOptions): PictureReader & { prepare(): void; close(): void } {
  const { log, patienceMs = 30_000, room = 6, idleMs = 600_000, script = new URL('./reading-process.ts', import.meta.url) } = options
  // in the order in which they are done
  const waiting = new Map<number, Waiting>()
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
      waiting.get(answer.id)?.settle(answer)
      rest()
    })
    started.once('exit', (code, signal) => {
      // one that was sent away owes nothing
      if (child !== started) return
      child = null
      if (code !== 0 && signal !== 'SIGTERM') log('warn', 'reader.process-ended', { code, signal })
      const [running] = waiting.values()
      // it ends by itself between two files only
      if (code !== 0 && running?.at === started) running.settle(signal === 'SIGKILL' ? 'slow' : 'failed')
      // nobody pays for the file of somebody else
      for (const next of waiting.values()) send(next)
    })
    started.once('error', () => {
      log('warn', 'reader.process-failed')
      if (started.pid !== undefined) return
      child = null
      for (const next of waiting.values()) next.settle('failed')
    })
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

  function send(next: Waiting): void {
    child ??= start()
    next.at = child
    // one that just ended says so itself
    child.send(next.message, () => {})
  }

  async function ask(bytes: Uint8Array, question: Question): Promise<Answer | Unanswered> {
    if (waiting.size >= room) return 'busy'
    clearTimeout(idle)
    const id = ++asked
    return new Promise(resolve => {
      const next: Waiting = {
        message: { id, bytes, ...question },
        at: null,
        settle(answer) {
          clearTimeout(late)
          waiting.delete(id)
          resolve(answer)
        },
      }
      const late = setTimeout(() => {
        log('warn', 'reader.too-slow', { ms: patienceMs })
        next.settle('failed')
        if (child !== next.at) return
        stop()
        for (const other of waiting.values()) send(other)
      }, patienceMs)
      waiting.set(id, next)
      send(next)
    })
  }

  async function makePicture(bytes: Uint8Array, question: Question): Promise<Uint8Array<ArrayBuffer> | null> {
    const answer = await ask(bytes, question)
    return typeof answer !== 'string' && 'picture' in answer ? answer.picture : null
  }

  return {
    prepare() {
      child ??= start()
      rest()
    },
    async read(bytes): Promise<PictureRead> {
      const answer = await ask(bytes, { do: 'read' })
      if (typeof answer === 'string') return { ok: false, code: answer }
      return 'read' in answer ? answer.read : { ok: false, code: 'failed' }
    },
    async readPages(bytes): Promise<PagesRead> {
      const answer = await ask(bytes, { do: 'readPages' })
      if (typeof answer === 'string') return { ok: false, code: answer }
      return 'pages' in answer ? answer.pages : { ok: false, code: 'failed' }
    },
    cropPage: (bytes, page, box) => makePicture(bytes, { do: 'cropPage', page, box }),
    crop: (bytes, box) => makePicture(bytes, { do: 'crop', box }),
    shrink: (bytes, mostBytes) => makePicture(bytes, { do: 'shrink', mostBytes }),
    async drawPages(bytes, from, most) {
      const answer = await ask(bytes, { do: 'drawPages', from, most })
      return typeof answer !== 'string' && 'drawn' in answer ? answer.drawn : null
    },
    close: stop,
  }
}
