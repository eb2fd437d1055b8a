import type { Json } from '../../domain/json.ts'
import type { PathExpression } from './program.ts'
import { TemplateError } from './template-error.ts'

/** What a name means at one point of a template. */
export interface Scope {
  /** records from the inside out; the first is `this` */
  readonly contexts: readonly Json[]
  /** `@root`, `@index`, `@key`, `@first`, `@last` of the innermost loop and, one link further, of the one around it */
  readonly data: DataFrame
  /** names of `as |item index|` */
  readonly names: Readonly<Record<string, Json>>
}

export interface DataFrame {
  readonly values: Readonly<Record<string, Json>>
  readonly outer: DataFrame | null
}

export const rootScope = (record: Json): Scope => ({
  contexts: [record],
  data: { values: { root: record }, outer: null },
  names: {},
})

/** A step inwards. Like the official compiler, `../` counts changes of `this`, not blocks. */
export function enter(scope: Scope, context: Json, data: DataFrame, names: Readonly<Record<string, Json>>): Scope {
  const contexts = context === scope.contexts[0] ? scope.contexts : [context, ...scope.contexts]
  return { contexts, data, names: Object.keys(names).length === 0 ? scope.names : { ...scope.names, ...names } }
}

export const loopFrame = (outer: DataFrame, loop: Readonly<Record<string, Json>>): DataFrame => ({
  values: { ...outer.values, ...loop },
  outer,
})

/** Own properties only. A name that the record does not have is an error, not an empty text; below null everything is null. */
export function lookUp(path: PathExpression, scope: Scope, onRead: (holder: Json, key: string) => void): Json {
  let value: Json | undefined = startOf(path, scope)
  for (const part of path.parts) {
    if (value === null) return null
    if (value === undefined) break
    onRead(value, part)
    value = own(value, part)
  }
  if (value === undefined) throw new TemplateError('unknown-field', path.at, path.original)
  return value
}

function startOf(path: PathExpression, scope: Scope): Json | undefined {
  if (path.data) {
    let frame: DataFrame | null = scope.data
    for (let up = 0; up < path.up; up += 1) frame = frame?.outer ?? null
    return frame?.values
  }
  const [first] = path.parts
  if (!path.scoped && path.up === 0 && first !== undefined && Object.hasOwn(scope.names, first)) return scope.names
  return scope.contexts[path.up]
}

function own(value: Json, key: string): Json | undefined {
  if (typeof value === 'string') return key === 'length' ? value.length : undefined
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Array.isArray(value) ? (key === 'length' ? value.length : value[Number(key)]) : (value as Readonly<Record<string, Json>>)[key]
}
