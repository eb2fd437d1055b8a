import type { Log } from '../../ports/deps.ts'
import type { PagesRead, PictureRead, PictureReader } from '../../ports/picture-reader.ts'
import { askedProcess } from '../child/asked-process.ts'
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

const flags = ['--max-old-space-size=512']

type Question = Ask extends infer Each ? (Each extends Ask ? Omit<Each, 'id'> : never) : never

/**
 * Reads pictures in a child process with bounded memory: started when a conversation begins or a picture comes, ended when it is idle, and started anew when it fails, hangs or
 * has grown. Only `node.ts` makes one.
 */
export function processReader(options: ProcessReaderOptions): PictureReader & { prepare(): void; close(): void } {
  const { log, patienceMs = 30_000, room = 6, idleMs = 600_000, script = new URL('./reading-process.ts', import.meta.url) } = options
  const { ask, prepare, close } = askedProcess<Question, Answer>({ name: 'reader', log, script, flags, patienceMs, room, idleMs })

  async function makePicture(question: Question): Promise<Uint8Array<ArrayBuffer> | null> {
    const answer = await ask(question)
    return typeof answer !== 'string' && 'picture' in answer ? answer.picture : null
  }

  return {
    prepare,
    async read(bytes): Promise<PictureRead> {
      const answer = await ask({ do: 'read', bytes })
      if (typeof answer === 'string') return { ok: false, code: answer === 'memory' ? 'failed' : answer }
      return 'read' in answer ? answer.read : { ok: false, code: 'failed' }
    },
    async readPages(bytes): Promise<PagesRead> {
      const answer = await ask({ do: 'readPages', bytes })
      if (typeof answer === 'string') return { ok: false, code: answer === 'memory' ? 'failed' : answer }
      return 'pages' in answer ? answer.pages : { ok: false, code: 'failed' }
    },
    cropPage: (bytes, page, box) => makePicture({ do: 'cropPage', bytes, page, box }),
    crop: (bytes, box, turn) => makePicture({ do: 'crop', bytes, box, turn }),
    shrink: (bytes, mostBytes) => makePicture({ do: 'shrink', bytes, mostBytes }),
    async drawPages(bytes, from, most) {
      const answer = await ask({ do: 'drawPages', bytes, from, most })
      return typeof answer !== 'string' && 'drawn' in answer ? answer.drawn : null
    },
    close,
  }
}
