import type { Entry, OpenApi, Schema } from './open-api.ts'

const deepest = 8
const scalars: Readonly<Record<string, unknown>> = { number: 1, boolean: true, object: {}, array: [], null: null }
const formats: Readonly<Record<string, string>> = {
  date: '2026-11-20',
  'date-time': '2026-11-20T00:00:00.000Z',
  email: 'ops@example.com',
  uri: 'https://example.com',
}

/** A value that fits: the example that the contract gives, else the smallest, with what is required. */
export function exampleOf(schema: Schema, api: OpenApi, depth = 0): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.$ref) {
    const target = api.components?.schemas?.[schema.$ref.split('/').at(-1) ?? '']
    return target && depth < deepest ? exampleOf(target, api, depth + 1) : {}
  }
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const choice = (schema.anyOf ?? schema.oneOf)?.[0]
  if (choice) return exampleOf(choice, api, depth + 1)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map(part => exampleOf(part, api, depth + 1)))
  if (schema.items) return [exampleOf(schema.items, api, depth + 1)]
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties)
        .filter(([key]) => schema.required?.includes(key))
        .map(([key, member]) => [key, exampleOf(member, api, depth + 1)]),
    )
  return scalarOf(schema)
}

function scalarOf({ type, format, minimum = 1 }: Schema): unknown {
  const kind = Array.isArray(type) ? type[0] : type
  if (kind === 'integer') return minimum
  return kind === 'string' ? (formats[format ?? ''] ?? 'example') : (scalars[String(kind)] ?? {})
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The call as a line of a shell: paste it with ANBEI_API_KEY set, and ID where the path names something. */
export function curlOf({ method, path, operation }: Entry, api: OpenApi, origin: string): string {
  const content = operation.requestBody?.content ?? {}
  const json = content['application/json']?.schema
  const parts = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "${origin}${path.replace(/\{(\w+)\}/g, (_all, name: string) => `$${name.toUpperCase()}`)}"`,
    '-H "Authorization: Bearer $ANBEI_API_KEY"',
  ]
  if (json) parts.push("-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(exampleOf(json, api)))}`)
  else if (content['multipart/form-data']) parts.push('-F file=@licence.jpg')
  return parts.join(' \\\n  ')
}
