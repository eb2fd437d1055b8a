import type { Json } from '../../domain/json.ts'
import { deepestJson, weighJson } from './weigh-json.ts'

/** Undefined where it is no JSON, or too deep to be walked through. */
export function parseJson(text: string): Json | undefined {
  if (weighJson(text).depth > deepestJson) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
