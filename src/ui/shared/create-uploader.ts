import type { Api } from './api.ts'
import type { ChatState, PendingUpload, UploadAction } from './chat-state.ts'
import { randomId } from './ids.ts'
import { canReadHere, createReadInBrowser } from './read-in-browser.ts'
import { explainProblem, type Result } from './result.ts'
import type { Store } from './store.ts'
import { textsFor } from './texts/index.ts'
import { readingTexts } from './texts/reading.ts'

const readable = new Set(['image/jpeg', 'image/png', 'image/webp'])

/**
 * Reads pictures here and sends what was read, or sends the file: the person chooses, once for all pictures of this page. A failed one stays
 * with its bytes until it is tried again or given up; the same key never stores it twice.
 */
export function createUploader(context: {
  readonly store: Store<ChatState>
  readonly api: Pick<Api, 'upload' | 'sendReading'>
  readonly base: string
  readonly conversationId: () => string
  readonly arrived: () => void
}) {
  const { store, api } = context
  const read = createReadInBrowser(context.base)
  let chosen: 'here' | 'server' | null = null

  const change = (id: string, to: Partial<PendingUpload>): void =>
    store.set({ uploads: store.get().uploads.map(item => (item.id === id ? { ...item, ...to } : item)) })
  const find = (id: string): PendingUpload | undefined => store.get().uploads.find(item => item.id === id)
  const discard = (id: string): void => store.set({ uploads: store.get().uploads.filter(item => item.id !== id) })

  function settle(id: string, answer: Result<unknown>): void {
    if (answer.ok) {
      discard(id)
      context.arrived()
    } else change(id, { phase: 'failed', problem: explainProblem(answer.problem, textsFor(store.get().locale)) })
  }

  async function send({ id, file, kind }: PendingUpload): Promise<void> {
    change(id, { phase: 'sending', problem: null })
    settle(id, await api.upload(context.conversationId(), file, kind, id))
  }

  async function readHere({ id, file, name, kind }: PendingUpload): Promise<void> {
    change(id, { phase: 'waiting', share: 0, problem: null })
    const result = await read(file, (phase, share) => change(id, { phase, share }))
    if (!find(id)) return
    if (!result.ok) return change(id, { phase: 'failed', problem: readingTexts(store.get().locale).failed[result.code] })
    change(id, { phase: 'sending' })
    settle(id, await api.sendReading(context.conversationId(), { ...result.reading, fileName: name, ...(kind ? { kind } : {}) }, id))
  }

  function begin(item: PendingUpload): void {
    const way = readable.has(item.file.type) && canReadHere() ? chosen : 'server'
    if (way === null) change(item.id, { phase: 'choose' })
    else void (way === 'here' ? readHere(item) : send(item))
  }

  function upload(file: File, kind: string | null): void {
    const item: PendingUpload = { id: randomId(), name: file.name, file, kind, phase: 'waiting', share: 0, problem: null }
    store.set({ uploads: [...store.get().uploads, item] })
    begin(item)
  }

  /** A choice goes for every picture that waits for one. */
  function act({ id, does }: UploadAction): void {
    const item = find(id)
    if (!item) return
    if (does === 'discard') discard(id)
    else if (does === 'retry') begin(item)
    else {
      chosen = does
      for (const each of store.get().uploads) if (each.phase === 'choose' || each.id === id) begin(each)
    }
  }

  return { upload, act }
}
