import type { Json } from '../json.ts'

export type JsonRecord = { readonly [key: string]: Json }

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
