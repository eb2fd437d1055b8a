/** a record is at most this long; more means that the lines are not lines */
const longestLine = 1024 * 1024

/** The lines of a body as they arrive; empty ones are skipped. Throws a RangeError at a line that never ends. */
export async function* readLines(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  if (!body) return
  const decoder = new TextDecoder()
  const reader = body.getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true })
    const lines = rest.split(/\r?\n/)
    rest = done ? '' : (lines.pop() ?? '')
    if (rest.length > longestLine) throw new RangeError('line too long')
    for (const line of lines) if (line.trim()) yield line
    if (done) return
  }
}
