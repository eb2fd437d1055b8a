import { expect, test } from 'vitest'
import { otlpTracer } from './otlp-tracer.ts'
import { readTraceSettings } from './read-trace-settings.ts'
import { readTraceParent } from './traceparent.ts'

interface Sent {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  // biome-ignore lint/suspicious/noExplicitAny: what a collector reads
  readonly body: any
}

function collector(status: () => number = () => 200) {
  const sent: Sent[] = []
  const fetching = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, headers: init.headers as Record<string, string>, body: JSON.parse(String(init.body)) })
    return new Response(null, { status: status() })
  }
  return { sent, fetching: fetching as unknown as typeof fetch }
}

const settings = { url: 'https://collector.example/v1/traces', headers: { 'x-key': 'k' }, service: 'anbei', share: 1 }
const finished = { name: 'GET /v1/x', attributes: { 'http.response.status_code': 200 }, failed: false }
const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
const tracerOf = ({ fetching }: ReturnType<typeof collector>, share = 1, entries: string[] = []) =>
  otlpTracer({ settings: { ...settings, share }, version: '1', log: (_, event) => entries.push(event), fetching, byItself: false })

// biome-ignore lint/suspicious/noExplicitAny: what a collector reads
const spansOf = (sent: readonly Sent[]): any[] => sent.flatMap(({ body }) => body.resourceSpans[0].scopeSpans[0].spans)

test('a request and its parts come as one trace under that of the caller, with times and without anything said', async () => {
  const to = collector()
  const tracer = tracerOf(to)
  const answer = await tracer.request(
    parent,
    async () => {
      await tracer.part('cases.append', async () => tracer.part('files.put', async () => undefined))
      return tracer.part('limits.take', () => 7)
    },
    () => finished,
  )
  await tracer.flush()
  expect(answer).toBe(7)
  const spans = spansOf(to.sent)
  const named = (name: string) => spans.find(span => span.name === name)
  expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set(['0af7651916cd43dd8448eb211c80319c']))
  expect(named('GET /v1/x')).toMatchObject({ parentSpanId: 'b7ad6b7169203331', kind: 2, status: {} })
  expect(named('cases.append').parentSpanId).toBe(named('GET /v1/x').spanId)
  expect(named('files.put').parentSpanId).toBe(named('cases.append').spanId)
  expect(named('GET /v1/x').attributes).toEqual([{ key: 'http.response.status_code', value: { intValue: '200' } }])
  for (const { startTimeUnixNano, endTimeUnixNano, spanId } of spans) {
    expect(BigInt(endTimeUnixNano) >= BigInt(startTimeUnixNano)).toBe(true)
    expect(spanId).toMatch(/^[\da-f]{16}$/)
  }
  expect(to.sent[0]).toMatchObject({ url: settings.url, headers: { 'x-key': 'k', 'content-type': 'application/json' } })
})

test('a part that fails is marked by the kind of its error, whose message stays here', async () => {
  const to = collector()
  const tracer = tracerOf(to)
  const broken = async (): Promise<never> => {
    throw new TypeError('somebody’s secret')
  }
  await tracer.request(
    undefined,
    () => tracer.part('cases.load', broken).catch(() => null),
    () => ({ ...finished, failed: true }),
  )
  await tracer.flush()
  expect(spansOf(to.sent).map(({ status }) => status.code)).toEqual([2, 2])
  expect(JSON.stringify(to.sent)).toContain('TypeError')
  expect(JSON.stringify(to.sent)).not.toContain('secret')
})

test('what nobody wants sampled is not traced: by its caller, by the share, outside of a request', async () => {
  const to = collector()
  const tracer = tracerOf(to, 0)
  await tracer.request(
    `${parent.slice(0, -2)}00`,
    async () => tracer.part('cases.load', async () => 1),
    () => finished,
  )
  await tracer.request(
    undefined,
    async () => tracer.part('cases.load', async () => 1),
    () => finished,
  )
  await tracer.part('cases.load', async () => 1)
  await tracer.flush()
  expect(to.sent).toEqual([])
})

test('a collector that is away changes no answer, is told of once, and gets what waits when it is back', async () => {
  let status = 503
  const to = collector(() => status)
  const entries: string[] = []
  const tracer = tracerOf(to, 1, entries)
  const ask = () =>
    tracer.request(
      undefined,
      async () => 1,
      () => finished,
    )
  expect([await ask(), await ask()]).toEqual([1, 1])
  await tracer.flush()
  await tracer.flush()
  status = 200
  to.sent.length = 0
  await tracer.flush()
  expect(spansOf(to.sent)).toHaveLength(2)
  expect(entries).toEqual(['traces.collector-away', 'traces.sent-again'])
})

test.each(['', 'x', `ff${parent.slice(2)}`, `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, `${parent}0`])('%j is no traceparent', header => {
  expect(readTraceParent(header)).toBeNull()
})

test('nothing is traced until an address is set; the usual variables say where, as whom and how much', () => {
  expect(readTraceSettings({})).toBeNull()
  expect(
    readTraceSettings({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318/',
      OTEL_EXPORTER_OTLP_HEADERS: 'A=b%20c,d=e',
      OTEL_TRACES_SAMPLER_ARG: '0.1',
    }),
  ).toEqual({
    url: 'http://127.0.0.1:4318/v1/traces',
    headers: { a: 'b c', d: 'e' },
    service: 'anbei',
    share: 0.1,
  })
  expect(() => readTraceSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT')
  expect(() => readTraceSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://x', OTEL_TRACES_SAMPLER_ARG: '2' })).toThrow('SAMPLER_ARG')
})
