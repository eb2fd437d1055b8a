import { AsyncLocalStorage } from 'node:async_hooks'
import type { Log } from '../../ports/deps.ts'
import type { SpanAttributes, Tracer } from '../../ports/tracer.ts'
import type { TraceSettings } from './read-trace-settings.ts'
import { readTraceParent } from './traceparent.ts'

/** of one export; a collector takes some megabytes */
const mostAtOnce = 500
/** while the collector is away: what comes then is let go */
const mostWaiting = 5_000
const sendEveryMs = 5_000
const patienceMs = 10_000

interface Active {
  readonly traceId: string
  readonly spanId: string
}

interface Span extends Active {
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: 1 | 2
  readonly start: number
  readonly end: number
  readonly attributes: SpanAttributes
  readonly failed: boolean
}

export interface OtlpTracerOptions {
  readonly settings: TraceSettings
  readonly version: string
  readonly log: Log
  readonly fetching?: typeof fetch
  /** false where the caller flushes: a Worker has no time of its own after a request */
  readonly byItself?: boolean
}

/** Traces for any collector of OpenTelemetry: OTLP over HTTP as JSON, on Node and Workers. A collector that is away costs nothing but the spans. */
export function otlpTracer({ settings, version, log, fetching = fetch, byItself = true }: OtlpTracerOptions): Tracer {
  const active = new AsyncLocalStorage<Active>()
  let waiting: Span[] = []
  let soon: ReturnType<typeof setTimeout> | null = null
  let isAway = false

  function keep(span: Span): void {
    if (waiting.length >= mostWaiting) return
    waiting.push(span)
    if (!byItself || soon) return
    soon = setTimeout(() => void flush(), sendEveryMs)
    if (typeof soon === 'object') soon.unref()
  }

  async function flush(): Promise<void> {
    if (soon) clearTimeout(soon)
    soon = null
    while (waiting.length > 0) {
      const spans = waiting.slice(0, mostAtOnce)
      if (!(await send(spans))) return
      waiting = waiting.slice(spans.length)
    }
  }

  async function send(spans: readonly Span[]): Promise<boolean> {
    const ok = await fetching(settings.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...settings.headers },
      body: JSON.stringify(exportOf(spans, settings.service, version)),
      signal: AbortSignal.timeout(patienceMs),
    }).then(
      async response => {
        await response.body?.cancel()
        // what it does not understand now it will never
        return response.ok || (response.status >= 400 && response.status < 500 && response.status !== 429)
      },
      () => false,
    )
    if (ok === isAway) log(ok ? 'info' : 'warn', ok ? 'traces.sent-again' : 'traces.collector-away')
    isAway = !ok
    // they are tried again with the next ones
    if (!ok && byItself) waiting = waiting.slice(-mostWaiting / 2)
    return ok
  }

  return {
    async request(parent, work, finish) {
      const from = readTraceParent(parent)
      if (!(from ? from.sampled : Math.random() < settings.share)) return work()
      const span = { traceId: from?.traceId ?? randomHex(16), spanId: randomHex(8) }
      const start = now()
      const result = await active.run(span, work)
      keep({ ...span, ...(from ? { parentSpanId: from.spanId } : {}), kind: 2, start, end: now(), ...finish(result) })
      return result
    },
    part(name, work) {
      const parent = active.getStore()
      if (!parent) return work()
      const span = { traceId: parent.traceId, spanId: randomHex(8) }
      const start = now()
      const done = (failure?: unknown): void => {
        const attributes: SpanAttributes = failure instanceof Error ? { 'exception.type': failure.name } : {}
        keep({ ...span, parentSpanId: parent.spanId, name, kind: 1, start, end: now(), attributes, failed: failure !== undefined })
      }
      const result = active.run(span, work)
      if (result instanceof Promise) result.then(() => done(), done)
      return result
    },
    flush,
  }
}

/** milliseconds with fractions since 1970 */
const now = (): number => performance.timeOrigin + performance.now()

const randomHex = (bytes: number): string =>
  [...crypto.getRandomValues(new Uint8Array(bytes))].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** nanoseconds, as a string of digits: JSON has no number for them */
const nano = (milliseconds: number): string => `${BigInt(Math.round(milliseconds * 1000)) * 1000n}`

const anyValue = (value: string | number | boolean) =>
  typeof value === 'string'
    ? { stringValue: value }
    : typeof value === 'boolean'
      ? { boolValue: value }
      : { intValue: String(Math.round(value)) }

const attributesOf = (attributes: SpanAttributes) => Object.entries(attributes).map(([key, value]) => ({ key, value: anyValue(value) }))

/** ExportTraceServiceRequest in the JSON of OTLP 1.x. */
const exportOf = (spans: readonly Span[], service: string, version: string) => ({
  resourceSpans: [
    {
      resource: { attributes: attributesOf({ 'service.name': service, 'service.version': version }) },
      scopeSpans: [
        {
          scope: { name: 'anbei', version },
          spans: spans.map(({ traceId, spanId, parentSpanId, name, kind, start, end, attributes, failed }) => ({
            traceId,
            spanId,
            ...(parentSpanId ? { parentSpanId } : {}),
            name,
            kind,
            startTimeUnixNano: nano(start),
            endTimeUnixNano: nano(end),
            attributes: attributesOf(attributes),
            // STATUS_CODE_ERROR
            status: failed ? { code: 2 } : {},
          })),
        },
      ],
    },
  ],
})
