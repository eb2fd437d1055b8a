/** The thread that reads texts: files of strangers in, lines out. Opens no database, reads no key. */
import { parentPort } from 'node:worker_threads'
import { createTextReader } from './adapters/text/index.ts'
import type { TextAsk, TextSay } from './adapters/threads/messages.ts'

const say = (said: TextSay): void => parentPort?.postMessage(said)
const reader = createTextReader({ step: () => say({ step: true }) })

// what starting takes is no fault of the first file
say({ step: true })
parentPort?.on('message', async ({ format, bytes }: TextAsk) => say({ read: await reader.read(format, bytes) }))
