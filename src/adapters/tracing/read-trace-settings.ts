import { type Environment, SettingsError } from '../environment/read-settings.ts'

export interface TraceSettings {
  /** where spans are sent: OTLP over HTTP, JSON */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly service: string
  /** of the traces that nobody outside began, 0 to 1 */
  readonly share: number
}

/** The usual variables of OpenTelemetry; null, which is the default: nothing is traced. */
export function readTraceSettings(environment: Environment): TraceSettings | null {
  const text = (name: string): string | null => environment[name]?.trim() || null
  const own = text('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT')
  const base = text('OTEL_EXPORTER_OTLP_ENDPOINT')
  const url = own ?? (base && `${base.replace(/(?<!\/)\/+$/, '')}/v1/traces`)
  if (!url) return null
  if (!URL.canParse(url) || !['http:', 'https:'].includes(new URL(url).protocol))
    throw new SettingsError('OTEL_EXPORTER_OTLP_ENDPOINT must be an address that begins with http:// or https://')
  const share = Number(text('OTEL_TRACES_SAMPLER_ARG') ?? 1)
  if (!(share >= 0 && share <= 1)) throw new SettingsError('OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1')
  return {
    url,
    headers: headersOf(text('OTEL_EXPORTER_OTLP_TRACES_HEADERS') ?? text('OTEL_EXPORTER_OTLP_HEADERS')),
    service: text('OTEL_SERVICE_NAME') ?? 'anbei',
    share,
  }
}

/** `name=value,name=value`, as the specification has it. */
function headersOf(list: string | null): Readonly<Record<string, string>> {
  const pairs = (list ?? '').split(',').filter(pair => pair.trim() !== '')
  return Object.fromEntries(
    pairs.map(pair => {
      const at = pair.indexOf('=')
      if (at < 1) throw new SettingsError('OTEL_EXPORTER_OTLP_HEADERS must be like name=value,name=value')
      return [pair.slice(0, at).trim().toLowerCase(), decodeURIComponent(pair.slice(at + 1).trim())]
    }),
  )
}
