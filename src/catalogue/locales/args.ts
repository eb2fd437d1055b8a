import type { Json } from '../../domain/json.ts'
import type { Args } from './texts.ts'

/** Readers of message args: a locale never guesses what it was given. */
export const words = (value: Json | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

export const count = (value: Json | undefined): number => (typeof value === 'number' ? value : 0)

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

export const list = (value: Json | undefined): readonly string[] => (isList(value) ? value.map(words).filter(text => text !== '') : [])

export const places = (value: Json | undefined): readonly number[] => (isList(value) ? value.filter(each => typeof each === 'number') : [])

const isArgs = (value: Json): value is Args => typeof value === 'object' && value !== null && !isList(value)

export const rows = (value: Json | undefined): readonly Args[] => (isList(value) ? value.filter(isArgs) : [])

/** Bytes as people say them. */
export const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${Number((bytes / 1024 / 1024).toFixed(1))} MB`
