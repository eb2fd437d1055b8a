import { Agent, get } from 'node:http'
import type { Served } from '../rules/over-http.ts'

/** Calls `hear` for each event of a conversation, and resolves when the stream is open. */
export function watch(
  { base, headers }: Served,
  agent: Agent,
  conversation: string,
  hear: () => void,
): Promise<{ readonly leave: () => void }> {
  return new Promise((resolve, reject) => {
    const asked = get(
      `${base}/v1/conversations/${conversation}/events`,
      { agent, headers: { ...headers, accept: 'text/event-stream' } },
      stream => {
        if (stream.statusCode !== 200) {
          reject(new Error(`the stream was answered with ${stream.statusCode}`))
          return
        }
        stream.setEncoding('utf8')
        stream.on('data', (chunk: string) => {
          for (const line of chunk.split('\n')) if (line.startsWith('data:')) hear()
        })
        // it is left in the midst of an answer
        stream.on('error', () => {})
        resolve({ leave: () => asked.destroy() })
      },
    )
    asked.on('error', reject)
  })
}

export const manyStreams = (): Agent => new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
