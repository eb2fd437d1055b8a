import { request } from 'node:http'

export interface Answered {
  readonly status: number
  readonly text: string
  readonly retryAfter: number | null
}

const megabyte = 1024 * 1024

export function* repeated(unit: string, megabytes: number): Generator<Uint8Array> {
  const block = Buffer.from(unit.repeat(Math.ceil(megabyte / unit.length)))
  for (let n = 0; n < megabytes; n += 1) yield block
}

/** As fast as the server takes it, until it answers. */
export function sendParts(url: string, headers: Record<string, string>, parts: () => Iterable<Uint8Array>): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', headers, agent: false })
    let answered = false
    asked.once('response', response => {
      answered = true
      let text = ''
      response.on('data', chunk => {
        if (text.length < 10_000) text += chunk
      })
      response.once('error', reject)
      response.once('end', () => {
        asked.destroy()
        resolve({ status: response.statusCode ?? 0, text, retryAfter: Number(response.headers['retry-after'] ?? 0) || null })
      })
    })
    asked.once('error', error => {
      if (!answered) reject(error)
    })
    const write = async (): Promise<void> => {
      for (const part of parts()) {
        if (answered || asked.destroyed) return
        if (!asked.write(part)) await until(asked)
      }
      asked.end()
    }
    void write()
  })
}

/** there is room again, or nobody listens any more */
const until = (asked: NodeJS.EventEmitter): Promise<void> =>
  new Promise(resolve => {
    const names = ['drain', 'close', 'response'] as const
    const go = (): void => {
      for (const name of names) asked.off(name, go)
      resolve()
    }
    for (const name of names) asked.on(name, go)
  })
