import { type Environment, SettingsError } from '../environment/read-settings.ts'

/** Behind an OpenAI-compatible endpoint. */
export interface OpenAiEndpoint {
  readonly kind: 'openAi'
  /** with its version: https://api.example.com/v1 */
  readonly baseUrl: string
  readonly apiKey: string
}

/** A chat model, and what it may cost. */
export interface ModelSettings {
  readonly model: string
  /** `workersAi`: through the binding `AI` of the Worker */
  readonly via: OpenAiEndpoint | { readonly kind: 'workersAi' }
  /** it may also word the questions, which costs one more call a turn */
  readonly wording: boolean
  /** for all attempts of one turn */
  readonly timeoutMs: number
  /** of one answer */
  readonly maxTokens: number
  /** of one case, in any hour, as counted by this process or isolate */
  readonly callsPerHour: number
}

const names = ['LLM_BASE_URL', 'LLM_MODEL', 'LLM_API_KEY'] as const

/**
 * Null when no model is configured. Half a configuration is an error: silence would hide that the model is never asked. With a binding of
 * Workers AI the model alone is enough.
 */
export function readModelSettings(environment: Environment, { hasBinding = false } = {}): ModelSettings | null {
  const text = (name: string): string | null => environment[name]?.trim() || null
  const [baseUrl, model, apiKey] = names.map(text)
  if (!baseUrl && !model && !apiKey) return null
  const limits = {
    wording: onOrOff(text('LLM_WORDING'), 'LLM_WORDING'),
    timeoutMs: wholeNumber(text('LLM_TIMEOUT_MS'), 'LLM_TIMEOUT_MS', 8_000, 100, 60_000),
    maxTokens: wholeNumber(text('LLM_MAX_TOKENS'), 'LLM_MAX_TOKENS', 800, 50, 8_000),
    callsPerHour: wholeNumber(text('LLM_CALLS_PER_HOUR'), 'LLM_CALLS_PER_HOUR', 60, 2, 10_000),
  }
  if (hasBinding && model && !baseUrl && !apiKey) return { model, via: { kind: 'workersAi' }, ...limits }
  if (!baseUrl || !model || !apiKey)
    throw new SettingsError(`${names.join(', ')} go together: ${names.filter(name => !text(name)).join(', ')} is missing`)
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) throw new SettingsError('LLM_BASE_URL must be an http or https address')
  return { model, via: { kind: 'openAi', baseUrl: baseUrl.replace(/(?<!\/)\/+$/, ''), apiKey }, ...limits }
}

function onOrOff(text: string | null, name: string): boolean {
  if (text !== null && text !== 'on' && text !== 'off') throw new SettingsError(`${name} must be on or off`)
  return text === 'on'
}

function wholeNumber(text: string | null, name: string, usual: number, least: number, most: number): number {
  const number = text === null ? usual : Number(text)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new SettingsError(`${name} must be a number from ${least} to ${most}`)
  return number
}
