import type { Api } from './api.ts'
import type { ChatState, PendingUpload } from './chat-state.ts'
import { randomId } from './ids.ts'
import { explainProblem } from './result.ts'
import type { Store } from './store.ts'
import { textsFor } from './texts/index.ts'

/** Sends files. A failed one stays with its bytes until it is tried again or given up; the same key never stores it twice. */
export function createUploader(context: {
  readonly store: Store<ChatState>
  readonly api: Pick<Api, 'upload'>
  readonly conversationId: () => string
  readonly arrived: () => void
}) {
  const { store, api } = context
  const change = (work: (uploads: readonly PendingUpload[]) => readonly PendingUpload[]): void =>
    store.set({ uploads: work(store.get().uploads) })

  async function send(upload: PendingUpload): Promise<void> {
    change(uploads => uploads.map(item => (item.id === upload.id ? { ...item, problem: null } : item)))
    const answer = await api.upload(context.conversationId(), upload.file, upload.kind, upload.id)
    if (answer.ok) {
      discard(upload.id)
      return context.arrived()
    }
    const problem = explainProblem(answer.problem, textsFor(store.get().locale))
    change(uploads => uploads.map(item => (item.id === upload.id ? { ...item, problem } : item)))
  }

  function upload(file: File, kind: string | null): Promise<void> {
    const item: PendingUpload = { id: randomId(), name: file.name, file, kind, problem: null }
    change(uploads => [...uploads, item])
    return send(item)
  }

  function retry(id: string): void {
    const item = store.get().uploads.find(candidate => candidate.id === id)
    if (item) void send(item)
  }

  function discard(id: string): void {
    change(uploads => uploads.filter(item => item.id !== id))
  }

  return { upload, retry, discard }
}
