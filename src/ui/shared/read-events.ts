/** One server-sent event. `id` is null for `delta` and `typing`. */
export interface StreamEvent {
  readonly id: string | null
  readonly type: string
  readonly data: string
}

/** Splits a growing text into events; the unfinished rest waits for more. Fields per the HTML standard, `retry` ignored. */
export function createEventParser(): (chunk: string) => readonly StreamEvent[] {
  let rest = ''
  return chunk => {
    rest = (rest + chunk).replaceAll('\r\n', '\n')
    const blocks = rest.split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.flatMap(readBlock)
  }
}

function readBlock(block: string): readonly StreamEvent[] {
  let id: string | null = null
  let type = 'message'
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    if (colon === 0) continue
    const name = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (name === 'id') id = value
    else if (name === 'event') type = value
    else if (name === 'data') data.push(value)
  }
  return data.length ? [{ id, type, data: data.join('\n') }] : []
}

/** No byte for this long means a dead connection: the server sends a heartbeat every 15 seconds. */
const silenceMs = 50_000

/**
 * Reads one response of server-sent events until it ends, falls silent or is aborted. Uses fetch because `EventSource` sends no
 * headers. Answers the status, or 0 when nothing could be read.
 */
export async function readEvents(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  on: { readonly open: () => void; readonly event: (event: StreamEvent) => void },
): Promise<number> {
  const watchdog = new AbortController()
  const stop = () => watchdog.abort()
  signal.addEventListener('abort', stop)
  let timer = setTimeout(stop, silenceMs)
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: watchdog.signal,
      cache: 'no-store',
      credentials: 'same-origin',
    })
    if (!response.ok || !response.body) return response.status
    on.open()
    const parse = createEventParser()
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return response.status
      clearTimeout(timer)
      timer = setTimeout(stop, silenceMs)
      for (const event of parse(value)) on.event(event)
    }
  } catch {
    return 0
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}
