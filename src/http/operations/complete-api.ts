/** The part of an OpenAPI document that is completed. */
interface Described {
  readonly paths?: Readonly<Record<string, object>> | undefined
}

interface Operation {
  readonly responses?: Readonly<Record<string, object>>
}

const methods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete'])

/** What generators of clients and linters ask of each call: a name of its own, and that a bad answer is a problem. */
export function completeApi<T extends Described>(document: T): T {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([key, value]) => [key, methods.has(key) ? complete(key, path, value) : value])),
  ])
  return { ...document, paths: Object.fromEntries(paths) }
}

function complete(method: string, path: string, operation: Operation): object {
  const { default: problem, ...responses } = operation.responses ?? {}
  const told = problem ? { ...responses, '4XX': problem, default: problem } : responses
  return { operationId: nameOf(method, path), ...operation, responses: told }
}

/** `GET /v1/cases/{id}/history` is `getCasesByIdHistory`. */
function nameOf(method: string, path: string): string {
  const words = path
    .replace(/^\/v1\//, '')
    .replace(/\{(\w+)\}/g, 'by-$1')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  const page = path.startsWith('/v1/') ? [] : ['page']
  return method + [...words, ...page].map(word => word[0]?.toUpperCase() + word.slice(1)).join('')
}
