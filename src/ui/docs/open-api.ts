/** The parts of an OpenAPI 3.1 document that the reference shows. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly example?: unknown
}

export interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema?: Schema
  }[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }
  readonly responses?: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>
  >
}

export interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
  /** what `type` of a problem leads to */
  readonly 'x-problems'?: readonly { readonly code: string; readonly status: number; readonly says: Readonly<Record<string, string>> }[]
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const

export interface Entry {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

export const operationsOf = (api: OpenApi): readonly Entry[] =>
  Object.entries(api.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const operation = item[method]
      return operation ? [{ method: method.toUpperCase(), path, operation }] : []
    }),
  )

const deepest = 6

/** A schema as indented text, one line a member; a named schema that was opened before is only named. */
export function describeSchema(schema: Schema, api: OpenApi, indent = '', seen: readonly string[] = []): string {
  const name = schema.$ref?.split('/').at(-1)
  if (name) {
    const target = api.components?.schemas?.[name]
    return !target || seen.includes(name) || seen.length >= deepest
      ? name
      : `${name} ${describeSchema(target, api, indent, [...seen, name])}`
  }
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices) return choices.map(choice => describeSchema(choice, api, indent, seen)).join(schema.allOf ? ' & ' : ' | ')
  if (schema.enum) return schema.enum.map(value => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.items) return `[${describeSchema(schema.items, api, indent, seen)}]`
  if (schema.properties) return describeObject(schema, api, indent, seen)
  if (typeof schema.additionalProperties === 'object') return `{ [key]: ${describeSchema(schema.additionalProperties, api, indent, seen)} }`
  return describeScalar(schema)
}

function describeObject(schema: Schema, api: OpenApi, indent: string, seen: readonly string[]): string {
  const inner = `${indent}  `
  const lines = Object.entries(schema.properties ?? {}).map(([key, member]) => {
    const optional = schema.required?.includes(key) ? '' : '?'
    return `${inner}${key}${optional}: ${describeSchema(member, api, inner, seen)}`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}

function describeScalar({ type, format, minimum, maximum, minLength, maxLength, example }: Schema): string {
  const kind = Array.isArray(type) ? type.join(' | ') : String(type ?? 'any')
  const limits = [
    format,
    minimum === undefined ? '' : `≥ ${minimum}`,
    maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? '' : `≤ ${maximum}`,
    minLength === undefined ? '' : `≥ ${minLength} characters`,
    maxLength === undefined ? '' : `≤ ${maxLength} characters`,
    example === undefined ? '' : `e.g. ${JSON.stringify(example)}`,
  ].filter(Boolean)
  return limits.length ? `${kind} (${limits.join(', ')})` : kind
}
