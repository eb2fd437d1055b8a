import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Served } from '../rules/over-http.ts'
import type { ChatOrder, ChatTook } from './chat-thread.ts'

/**
 * An owner who chats until told to stop, in a thread of its own: the client that reads an archive of gigabytes beside it would keep its
 * answers waiting.
 */
export function chatMeanwhile({ base, headers }: Served) {
  const order: ChatOrder = { base, authorization: headers.authorization ?? '' }
  const thread = new Worker(new URL('./chat-thread.ts', import.meta.url), { workerData: order })
  return {
    /** how long each answer took, and when it was asked for, in milliseconds */
    async stop(): Promise<readonly ChatTook[]> {
      const told = once(thread, 'message')
      thread.postMessage('stop')
      const [took]: readonly ChatTook[][] = await told
      return took ?? []
    },
  }
}
