/** the answers that ask to come again: still running, too many, busy */
const again = [409, 429, 503]

export interface Insisted {
  readonly json: unknown
  /** more than one means that a try ended with the process, or was told to come again */
  readonly tries: number
  /** when the try that was answered began */
  readonly askedAt: string
}

/** Calls that do not mind when the server dies: one without an answer is sent again, as it was, until there is one. */
export function insistentCaller(base: string) {
  const waiting = new Set<object>()
  return {
    /** calls without an answer at this moment */
    inFlight: () => waiting.size,
    async insist(path: string, headers: Readonly<Record<string, string>>, body: () => string | FormData): Promise<Insisted> {
      const call = {}
      waiting.add(call)
      for (let tries = 1; ; tries += 1) {
        const askedAt = new Date().toISOString()
        const response = await fetch(`${base}${path}`, { method: 'POST', headers, body: body() }).catch(() => null)
        // an answer may also break off in the middle
        const text = response ? await response.text().catch(() => null) : null
        if (response?.ok && text !== null) {
          waiting.delete(call)
          return { json: JSON.parse(text), tries, askedAt }
        }
        if (response && text !== null && !again.includes(response.status)) throw new Error(`${path}: ${response.status} ${text}`)
        const after = Number(response?.headers.get('retry-after') ?? 0) * 1000
        await new Promise(resolve => setTimeout(resolve, Math.max(after, 30)))
      }
    },
  }
}
