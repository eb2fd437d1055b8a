import { type Environment, SettingsError } from '../environment/read-settings.ts'

/** A chat model behind an OpenAI-compatible endpoint, and what it may cost. */
export interface ModelSettings {
  /** with its version: https://api.example.com/v1 */
  readonly baseUrl: string
  readonly model: string
  readonly apiKey: string
  /** for all attempts of one turn */
  readonly timeoutMs: number
  /** of one answer */
  readonly maxTokens: number
  /** of one case, in any hour, as counted by this process or isolate */
  readonly callsPerHour: number
}

const names = ['LLM_BASE_URL', 'LLM_MODEL', 'LLM_API_KEY'] as const

/** Null when no model is configured. Half a configuration is an error: silence would hide that the model is never asked. */
export function readModelSettings(environment: Environment): ModelSettings | null {
  const text = (name: string): string | null => environment[name]?.trim() || null
  const [baseUrl, model, apiKey] = names.map(text)
  if (!baseUrl && !model && !apiKey) return null
  if (!baseUrl || !model || !apiKey)
    throw new SettingsError(`${names.join(', ')} go together: ${names.filter(name => !text(name)).join(', ')} is missing`)
  if (!/^https?:$/.test(URL.parse(baseUrl)?.protocol ?? '')) throw new SettingsError('LLM_BASE_URL must be an http or https address')
  return {
    baseUrl: baseUrl.replace(/\/+$/, ''),
    model,
    apiKey,
    timeoutMs: wholeNumber(text('LLM_TIMEOUT_MS'), 'LLM_TIMEOUT_MS', 8_000, 100, 60_000),
    maxTokens: wholeNumber(text('LLM_MAX_TOKENS'), 'LLM_MAX_TOKENS', 800, 50, 8_000),
    callsPerHour: wholeNumber(text('LLM_CALLS_PER_HOUR'), 'LLM_CALLS_PER_HOUR', 60, 2, 10_000),
  }
}

function wholeNumber(text: string | null, name: string, usual: number, least: number, most: number): number {
  const number = text === null ? usual : Number(text)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new SettingsError(`${name} must be a number from ${least} to ${most}`)
  return number
}
