import { expect, test } from 'vitest'
import { SettingsError } from '../environment/read-settings.ts'
import { readModelSettings } from './read-model-settings.ts'

const configured = { LLM_BASE_URL: 'https://model.example.com/v1/', LLM_MODEL: 'some-model', LLM_API_KEY: 'secret' }

test('no model is the default', () => {
  expect(readModelSettings({})).toBeNull()
  expect(readModelSettings({ LLM_BASE_URL: ' ', LLM_TIMEOUT_MS: '100' })).toBeNull()
})

test('three variables are a model with limits', () => {
  expect(readModelSettings(configured)).toEqual({
    model: 'some-model',
    via: { kind: 'openAi', baseUrl: 'https://model.example.com/v1', apiKey: 'secret' },
    wording: false,
    timeoutMs: 8_000,
    maxTokens: 800,
    callsPerHour: 60,
  })
})

test.each(['LLM_BASE_URL', 'LLM_MODEL', 'LLM_API_KEY'])('%s missing is said by name, and no value with it', name => {
  const half = { ...configured, [name]: '' }
  expect(() => readModelSettings(half)).toThrow(SettingsError)
  expect(() => readModelSettings(half)).toThrow(`${name} is missing`)
  expect(() => readModelSettings(half)).not.toThrow('secret')
})

test.each([
  { LLM_BASE_URL: 'model' },
  { LLM_BASE_URL: 'file:///x' },
  { LLM_TIMEOUT_MS: 'soon' },
  { LLM_MAX_TOKENS: '1' },
  { LLM_CALLS_PER_HOUR: '0' },
  { LLM_WORDING: 'yes' },
])('%o is refused by name', change => {
  expect(() => readModelSettings({ ...configured, ...change })).toThrow(Object.keys(change)[0])
})

test('with a binding the name of the model is enough, and an address goes before it', () => {
  const named = { LLM_MODEL: '@cf/some/model', LLM_WORDING: 'on' }
  expect(readModelSettings(named, { hasBinding: true })).toMatchObject({
    model: '@cf/some/model',
    via: { kind: 'workersAi' },
    wording: true,
  })
  expect(readModelSettings(configured, { hasBinding: true })?.via.kind).toBe('openAi')
  expect(() => readModelSettings(named)).toThrow('LLM_BASE_URL, LLM_API_KEY is missing')
})
